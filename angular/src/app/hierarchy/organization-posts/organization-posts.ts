import { Component, computed, inject, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Session } from '../../core/session';
import { TextPipe } from '../../core/text';
import { Appointment } from '../organization-models';
import { OpenOrganization } from '../organization-page/open-organization';
import { today } from '../term/days-left';
import { AppointForm } from './appoint-form';
import { EndAppointment } from './end-appointment';
import { nowAndBefore } from './posts';

/** Who holds which post, and who held it before. */
@Component({
  selector: 'app-organization-posts',
  imports: [AppointForm, EndAppointment, NzButtonModule, NzIconModule, TextPipe],
  templateUrl: './organization-posts.html',
})
export class OrganizationPosts {
  private readonly open = inject(OpenOrganization);
  private readonly session = inject(Session);

  protected readonly organization = this.open.organization;
  protected readonly mayAppoint = computed(() => this.session.permits('Hierarchy.Appointments.Edit') && !this.organization()?.dissolvedOn);
  protected readonly appointing = signal(false);
  protected readonly ending = signal<Appointment | undefined>(undefined);
  protected readonly appointments = this.open.appointments;
  protected readonly held = computed(() => nowAndBefore(this.appointments.hasValue() ? this.appointments.value() : [], today()));

  protected changed(): void {
    this.appointing.set(false);
    this.ending.set(undefined);
    this.open.reload();
  }
}
