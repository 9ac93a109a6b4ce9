import { DatePipe } from '@angular/common';
import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Can } from '../../core/permission';
import { TextPipe } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { PageHeader } from '../../shared/page-header/page-header';
import { AdministrationApi } from '../administration-api';
import { User } from '../administration-models';
import { accountState } from './account-state';

/** The county's accounts. */
@Component({
  selector: 'app-user-list',
  imports: [Can, DataCell, DataTable, DatePipe, NzButtonModule, NzIconModule, PageHeader, RouterLink, TextPipe],
  templateUrl: './user-list.html',
})
export class UserList {
  protected readonly load = inject(AdministrationApi).users.list;
  protected readonly state = accountState;
  protected readonly link = (user: User) => ['/administration/users', user.id];
  protected readonly columns: Column<User>[] = [
    { name: 'userName', title: '::User:UserName', value: (user) => user.userName, sorting: 'userName' },
    { name: 'name', title: '::User:Name', value: (user) => user.name, sorting: 'name' },
    { name: 'email', title: '::User:Email', value: (user) => user.email, sorting: 'email' },
    { name: 'phoneNumber', title: '::User:PhoneNumber', value: (user) => user.phoneNumber, hidden: true },
    { name: 'state', title: '::User:State', value: (user) => accountState(user) },
    { name: 'creationTime', title: '::User:CreationTime', value: (user) => user.creationTime, sorting: 'creationTime' },
  ];
}
