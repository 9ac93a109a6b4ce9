import { DatePipe } from '@angular/common';
import { Component, inject, resource, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzMessageService } from 'ng-zorro-antd/message';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { PageHeader } from '../../shared/page-header/page-header';
import { UnreadNotifications } from '../../shell/unread-notifications';
import { AdministrationApi } from '../administration-api';
import { EmailChoice, Notification } from '../administration-models';

/** The user's inbox; opening what a notification is about also marks it as read. */
@Component({
  selector: 'app-notification-list',
  imports: [DataCell, DataTable, DatePipe, NzButtonModule, PageHeader, TextPipe],
  templateUrl: './notification-list.html',
})
export class NotificationList {
  private readonly api = inject(AdministrationApi).notifications;
  private readonly messages = inject(NzMessageService);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly unread = inject(UnreadNotifications);
  private readonly table = viewChild.required<DataTable<Notification>>(DataTable);

  protected readonly count = this.unread.count;
  protected readonly load = this.api.list;
  protected readonly columns: Column<Notification>[] = [
    { name: 'text', title: '::Notification:Text', value: (notification) => notification.text },
    { name: 'createdAt', title: '::Notification:CreatedAt', value: (notification) => notification.createdAt, sorting: 'createdAt' },
    { name: 'deeds', title: '::Notification:State', value: (notification) => notification.readAt },
  ];

  protected readonly emailChoices: EmailChoice[] = ['dailyDigest', 'atOnce', 'never'];
  protected readonly emailChoice = valueOf(resource({ loader: async () => (await this.api.choice()).email }));

  protected async chooseEmail(choice: string): Promise<void> {
    await this.api.choose(choice as EmailChoice);
    this.messages.success(this.texts.get('::Saved'));
  }

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
