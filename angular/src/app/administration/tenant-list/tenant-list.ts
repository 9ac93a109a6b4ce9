import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Can } from '../../core/permission';
import { TextPipe, Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { PageHeader } from '../../shared/page-header/page-header';
import { AdministrationApi } from '../administration-api';
import { Tenant } from '../administration-models';

/** The counties that work on this installation; seen from the city's side. */
@Component({
  selector: 'app-tenant-list',
  imports: [Can, DataCell, DataTable, NzButtonModule, NzIconModule, PageHeader, RouterLink, TextPipe],
  template: `
    <app-page-header [heading]="'::Menu:Tenants' | text">
      <a *can="'AbpTenantManagement.Tenants.Create'" nz-button nzType="primary" routerLink="new">
        <nz-icon nzType="plus" aria-hidden="true" />{{ '::Tenants:New' | text }}
      </a>
    </app-page-header>
    <app-data-table name="tenants" sorting="name asc" empty="::Tenants:Empty" [columns]="columns" [load]="load" [link]="link">
      <ng-template cell="features" let-tenant>
        <a *can="'AbpTenantManagement.Tenants.ManageFeatures'" [routerLink]="['/administration/tenants', tenant.id, 'features']">
          {{ '::Features' | text }}
        </a>
      </ng-template>
    </app-data-table>
  `,
})
export class TenantList {
  private readonly texts = inject(Texts);
  protected readonly load = inject(AdministrationApi).tenants.list;
  protected readonly link = (tenant: Tenant) => ['/administration/tenants', tenant.id];
  protected readonly columns: Column<Tenant>[] = [
    { name: 'displayName', title: '::Tenant:DisplayName', value: (tenant) => tenant.displayName || tenant.name, sorting: 'displayName' },
    { name: 'name', title: '::Tenant:Name', value: (tenant) => tenant.name, sorting: 'name' },
    { name: 'isActive', title: '::Tenant:IsActive', value: (tenant) => this.texts.get(tenant.isActive ? '::Yes' : '::No') },
    { name: 'features', title: '::Features', value: () => '' },
  ];
}
