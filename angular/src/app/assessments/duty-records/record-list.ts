import { DatePipe } from '@angular/common';
import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { listAddress } from '../../core/query';
import { Can } from '../../core/permission';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { ListRequest } from '../../shared/data-table/every-page';
import { TableFilter } from '../../shared/data-table/table-filter';
import { PageHeader } from '../../shared/page-header/page-header';
import { DutyApi, DutyRecordSummary, dutyRecordKinds } from '../duty-api';
import { daysOfMonth } from './days-of-month';

/** The journal of one's duty: what was done, when and where; month by month. */
@Component({
  selector: 'app-duty-record-list',
  imports: [Can, DataCell, DataTable, DatePipe, NzButtonModule, NzIconModule, PageHeader, RouterLink, TableFilter, TextPipe],
  template: `
    <app-page-header [heading]="'AssessmentsUi::DutyRecords' | text" [path]="[{ text: 'AssessmentsUi::DutyReports' | text, link: '/assessments/duty-reports' }]">
      <a *can="'Assessments.DutyRecords.Write'" nz-button nzType="primary" routerLink="new"><nz-icon nzType="plus" aria-hidden="true" />{{ 'AssessmentsUi::DutyRecord:New' | text }}</a>
    </app-page-header>
    <nav class="tabs" [attr.aria-label]="'AssessmentsUi::DutyRecord:Months' | text">
      <a [routerLink]="[]" [queryParams]="{ from: null, to: null, page: null }" queryParamsHandling="merge" [class.active]="!from()">{{ 'AssessmentsUi::DutyRecord:AllMonths' | text }}</a>
      @for (month of months(); track month.month) {
        <a [routerLink]="[]" [queryParams]="days(month.month)" queryParamsHandling="merge" [class.active]="days(month.month).from === from()">{{ month.month }} <span class="hint figure">{{ month.count }}</span></a>
      }
    </nav>
    <app-data-table name="duty-records" sorting="happenedOn desc" empty="AssessmentsUi::DutyRecord:None" [columns]="columns" [load]="load" [link]="link">
      <ng-container filters>
        <app-table-filter param="kind" label="AssessmentsUi::DutyRecord:Kind" [options]="kinds" />
        <app-table-filter param="mine" label="AssessmentsUi::Sheet:Which" [options]="mine" />
      </ng-container>
      <ng-template cell="happenedOn" let-record><span class="nowrap">{{ record.happenedOn | date: 'yyyy-MM-dd' }}</span></ng-template>
      <ng-template cell="title" let-record><a [routerLink]="link(record)">{{ record.title }}</a></ng-template>
    </app-data-table>
  `,
})
export class DutyRecordList {
  private readonly duty = inject(DutyApi);
  private readonly texts = inject(Texts);
  private readonly address = listAddress(() => '', () => 20);

  protected readonly from = computed(() => this.address.query().extra['from']);
  private readonly counted = resource({ params: () => ({ mine: this.address.query().extra['mine'] }), loader: ({ params }) => this.duty.months(params) });
  private readonly counts = valueOf(this.counted);
  protected readonly months = computed(() => (this.counts() ?? []).slice(0, 12));
  protected readonly days = (month: string) => ({ ...daysOfMonth(month), page: null });
  protected readonly load = (request: ListRequest) => this.duty.records(request);
  protected readonly link = (record: DutyRecordSummary) => ['/assessments/duty-records', record.id];
  protected readonly kinds = dutyRecordKinds.map((value) => ({ value, text: this.texts.get(`AssessmentsUi::DutyKind:${value}`) }));
  protected readonly mine = [{ value: 'true', text: this.texts.get('AssessmentsUi::DutyRecord:Mine') }];
  protected readonly columns: Column<DutyRecordSummary>[] = [
    { name: 'happenedOn', title: 'AssessmentsUi::DutyRecord:On', value: (record) => record.happenedOn, sorting: 'happenedOn' },
    { name: 'kind', title: 'AssessmentsUi::DutyRecord:Kind', value: (record) => this.texts.get(`AssessmentsUi::DutyKind:${record.kind}`), sorting: 'kind' },
    { name: 'title', title: 'AssessmentsUi::DutyRecord:Title', value: (record) => record.title, sorting: 'title' },
    { name: 'personName', title: 'AssessmentsUi::Duty:Person', value: (record) => record.personName },
    { name: 'place', title: 'AssessmentsUi::DutyRecord:Place', value: (record) => record.place },
    { name: 'evidence', title: 'AssessmentsUi::DutyRecord:Evidence', value: (record) => record.evidenceIds.length || undefined, numeric: true },
  ];
}
