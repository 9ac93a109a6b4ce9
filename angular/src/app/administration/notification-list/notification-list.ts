import { DatePipe } from '@angular/common';
import { Component, inject, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { TextPipe } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { PageHeader } from '../../shared/page-header/page-header';
import { UnreadNotifications } from '../../shell/unread-notifications';
import { AdministrationApi } from '../administration-api';
import { Notification } from '../administration-models';

/** The user's inbox; opening what a notification is about also marks it as read. */
@Component({
  selector: 'app-notification-list',
  imports: [DataCell, DataTable, DatePipe, NzButtonModule, PageHeader, RouterLink, TextPipe],
  templateUrl: './notification-list.html',
})
export class NotificationList {
  private readonly api = inject(AdministrationApi).notifications;
  private readonly router = inject(Router);
  private readonly unread = inject(UnreadNotifications);
  private readonly table = viewChild.required<DataTable<Notification>>(DataTable);

  protected readonly count = this.unread.count;
  protected readonly load = this.api.list;
  protected readonly columns: Column<Notification>[] = [
    { name: 'text', title: '::Notification:Text', value: (notification) => notification.text },
    { name: 'createdAt', title: '::Notification:CreatedAt', value: (notification) => notification.createdAt, sorting: 'createdAt' },
    { name: 'deeds', title: '::Notification:State', value: (notification) => notification.readAt },
  ];

  protected async open(notification: Notification): Promise<void> {
    await this.read(notification);
    if (notification.link) {
      await this.router.navigateByUrl(notification.link);
    }
  }

  protected async read(notification: Notification): Promise<void> {
    if (!notification.readAt) {
      await this.api.read(notification.id);
      await this.refresh();
    }
  }

  protected async readAll(): Promise<void> {
    await this.api.readAll();
    await this.refresh();
  }

  private refresh(): Promise<void> {
    this.table().reload();
    return this.unread.refresh();
  }
}
