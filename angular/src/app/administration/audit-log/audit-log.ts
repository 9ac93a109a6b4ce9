import { DatePipe } from '@angular/common';
import { Component, inject } from '@angular/core';
import { TextPipe } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { PageHeader } from '../../shared/page-header/page-header';
import { TableFilter } from '../../shared/data-table/table-filter';
import { AdministrationApi } from '../administration-api';
import { AuditEntry } from '../administration-models';

/** Who did what, when, from where, and how it ended. */
@Component({
  selector: 'app-audit-log',
  imports: [DataCell, DataTable, DatePipe, PageHeader, TableFilter, TextPipe],
  templateUrl: './audit-log.html',
})
export class AuditLog {
  protected readonly load = inject(AdministrationApi).auditLog.list;
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
}
