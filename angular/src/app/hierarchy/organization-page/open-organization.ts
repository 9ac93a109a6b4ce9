import { Injectable, computed, inject, resource, signal } from '@angular/core';
import { Appointment } from '../organization-models';
import { Session } from '../../core/session';
import { isHeldOn } from '../organization-posts/posts';
import { OrganizationApi } from '../organization-api';
import { today } from '../term/days-left';

/** The organization whose page is open, shared by the page and its tabs. */
@Injectable()
export class OpenOrganization {
  private readonly api = inject(OrganizationApi);
  private readonly session = inject(Session);

  readonly id = signal<string | undefined>(undefined);
  readonly answer = resource({ params: () => this.id(), loader: ({ params: id }) => this.api.get(id) });
  readonly appointments = resource({ params: () => this.id(), loader: ({ params: id }) => this.appointmentsOf(id) });
  readonly holders = computed(() => (this.appointments.hasValue() ? this.appointments.value().filter((each) => isHeldOn(each, today())) : []));
  readonly organization = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  readonly mayUpdate = computed(() => this.session.permits('Hierarchy.Organizations.Edit') && !this.organization()?.dissolvedOn);

  reload(): void {
    this.answer.reload();
    this.appointments.reload();
  }

  private async appointmentsOf(id: string): Promise<Appointment[]> {
    return this.session.permits('Hierarchy.Appointments') ? (await this.api.appointments(id)).items : [];
  }
}
