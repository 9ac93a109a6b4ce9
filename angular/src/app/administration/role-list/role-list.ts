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
import { Role } from '../administration-models';

/** The roles that permissions are given to. */
@Component({
  selector: 'app-role-list',
  imports: [Can, DataCell, DataTable, NzButtonModule, NzIconModule, PageHeader, RouterLink, TextPipe],
  template: `
    <app-page-header [heading]="'::Menu:Roles' | text">
      <a *can="'AbpIdentity.Roles.Create'" nz-button nzType="primary" routerLink="new">
        <nz-icon nzType="plus" aria-hidden="true" />{{ '::Roles:New' | text }}
      </a>
    </app-page-header>
    <app-data-table name="roles" sorting="name asc" [columns]="columns" [load]="load" [link]="link">
      <ng-template cell="permissions" let-role>
        <a *can="'AbpIdentity.Roles.ManagePermissions'" [routerLink]="['/administration/permissions', 'R', role.name]">{{ '::Permissions' | text }}</a>
      </ng-template>
    </app-data-table>
  `,
})
export class RoleList {
  private readonly texts = inject(Texts);
  protected readonly load = inject(AdministrationApi).roles.list;
  protected readonly link = (role: Role) => ['/administration/roles', role.id];
  protected readonly columns: Column<Role>[] = [
    { name: 'displayName', title: '::Role:DisplayName', value: (role) => this.texts.named('AbpIdentity::Role:', role.name) },
    { name: 'name', title: '::Role:Name', value: (role) => role.name, sorting: 'name' },
    { name: 'isDefault', title: '::Role:IsDefault', value: (role) => this.texts.get(role.isDefault ? '::Yes' : '::No') },
    { name: 'isStatic', title: '::Role:IsStatic', value: (role) => this.texts.get(role.isStatic ? '::Yes' : '::No') },
    { name: 'permissions', title: '::Permissions', value: () => '' },
  ];
}
