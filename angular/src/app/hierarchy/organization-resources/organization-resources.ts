import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, resource, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { TextPipe } from '../../core/text';
import { OrganizationApi } from '../organization-api';
import { OpenOrganization } from '../organization-page/open-organization';
import { fundKinds, fundsByYear } from './resources';
import { ResourcesForm } from './resources-form';

/** What the organization has to work with: its venue, the years' funds, brands and demonstration sites. */
@Component({
  selector: 'app-organization-resources',
  imports: [DecimalPipe, NzButtonModule, ResourcesForm, TextPipe],
  templateUrl: './organization-resources.html',
})
export class OrganizationResources {
  private readonly api = inject(OrganizationApi);
  protected readonly open = inject(OpenOrganization);

  protected readonly kinds = fundKinds;
  protected readonly editing = signal(false);
  protected readonly answer = resource({ params: () => this.open.id(), loader: ({ params: id }) => this.api.resources(id) });
  protected readonly years = computed(() => (this.answer.hasValue() ? fundsByYear(this.answer.value().funds) : []));

  protected saved(): void {
    this.editing.set(false);
    this.answer.reload();
  }
}
