import { DatePipe } from '@angular/common';
import { Component, inject, signal } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzMessageService } from 'ng-zorro-antd/message';
import { toParams } from '../../core/http';
import { Can } from '../../core/permission';
import { TextPipe, Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { ListRequest } from '../../shared/data-table/every-page';
import { TableFilter } from '../../shared/data-table/table-filter';
import { PageHeader } from '../../shared/page-header/page-header';
import { AdministrationApi } from '../administration-api';
import { AuditEntry, AuditVerification } from '../administration-models';
import { asInstants } from './day-range';

/** Who did what, when, from where, and how it ended. */
@Component({
  selector: 'app-audit-log',
  imports: [Can, DataCell, DataTable, DatePipe, NzAlertModule, NzButtonModule, PageHeader, TableFilter, TextPipe],
  templateUrl: './audit-log.html',
})
export class AuditLog {
  private readonly api = inject(AdministrationApi).auditLog;
  private readonly address = inject(ActivatedRoute);
  private readonly texts = inject(Texts);
  private readonly messages = inject(NzMessageService);

  protected readonly verification = signal<AuditVerification | undefined>(undefined);
  protected readonly load = (request: ListRequest) => this.api.list(asInstants(request));
  protected readonly link = (entry: AuditEntry) => ['/administration/audit-log', entry.id];
  protected readonly columns: Column<AuditEntry>[] = [
    { name: 'time', title: '::Audit:Time', value: (entry) => entry.time, sorting: 'time' },
    { name: 'userName', title: '::Audit:UserName', value: (entry) => entry.userName, sorting: 'userName' },
    { name: 'action', title: '::Audit:Action', value: (entry) => entry.action, sorting: 'action' },
    { name: 'status', title: '::Audit:Status', value: (entry) => entry.status, sorting: 'status' },
    { name: 'reason', title: '::Audit:Reason', value: (entry) => entry.reason },
    { name: 'clientIp', title: '::Audit:ClientIp', value: (entry) => entry.clientIp },
    { name: 'path', title: '::Audit:Path', value: (entry) => entry.path, hidden: true },
    { name: 'errorCode', title: '::Audit:ErrorCode', value: (entry) => entry.errorCode, hidden: true },
  ];

  /** The host's own export: it holds the changes too, and stands in the log. */
  protected export(): void {
    const request = asInstants(this.address.snapshot.queryParams);
    location.assign(`/api/administration/audit-log/export?${toParams(request)}`);
  }

  protected async verify(): Promise<void> {
    const verification = await this.api.verify();
    this.verification.set(verification);
    if (verification.valid) {
      this.messages.success(this.texts.get('::Audit:Valid'));
    }
  }
}
