import { DatePipe } from '@angular/common';
import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Can } from '../../core/permission';
import { TextPipe, Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { ListRequest } from '../../shared/data-table/every-page';
import { TableFilter } from '../../shared/data-table/table-filter';
import { PageHeader } from '../../shared/page-header/page-header';
import { RectificationSummary, RectificationsApi, rectificationStates } from '../rectifications-api';
import { RectificationState } from './rectification-state';

/** The organizations that are being put right, and those that were. */
@Component({
  selector: 'app-rectification-list',
  imports: [Can, DataCell, DataTable, DatePipe, NzButtonModule, PageHeader, RectificationState, RouterLink, TableFilter, TextPipe],
  template: `
    <app-page-header [heading]="'AssessmentsUi::Rectifications' | text">
      <a *can="'Assessments.Rectifications.Propose'" nz-button nzType="primary" routerLink="propose">{{ 'AssessmentsUi::Rectification:Propose' | text }}</a>
    </app-page-header>
    <app-data-table name="rectifications" empty="AssessmentsUi::Rectification:None" [columns]="columns" [load]="load" [link]="link">
      <ng-container filters>
        <app-table-filter param="state" label="AssessmentsUi::Rectification:State" [options]="states" />
        <app-table-filter param="year" label="AssessmentsUi::Rectification:Year" />
        <app-table-filter param="repeated" label="AssessmentsUi::Sheet:Which" [options]="repeated" />
      </ng-container>
      <ng-template cell="organizationName" let-row>
        <a [routerLink]="link(row)">{{ row.organizationName }}</a>
        @if (row.times > 1) {
          <span class="tag bad">{{ 'AssessmentsUi::Rectification:Times' | text: { Times: row.times } }}</span>
        }
        @if (row.relapses > 0) {
          <span class="tag bad">{{ 'AssessmentsUi::Rectification:Relapses' | text: { Count: row.relapses } }}</span>
        }
      </ng-template>
      <ng-template cell="state" let-row>
        <app-rectification-state [state]="row.state" />
        @if (row.isOverdue) {
          <span class="tag bad">{{ 'AssessmentsUi::Step:Late' | text }}</span>
        }
      </ng-template>
      <ng-template cell="measures" let-row>
        @if (row.measures > 0) {
          <span class="bar-cell"><progress [max]="row.measures" [value]="row.measuresClosed" [attr.aria-label]="row.organizationName"></progress><span class="figure">{{ row.measuresClosed }} / {{ row.measures }}</span></span>
        }
      </ng-template>
      <ng-template cell="finishBy" let-row><span class="nowrap">{{ row.finishBy | date: 'yyyy-MM-dd' }}</span></ng-template>
    </app-data-table>
  `,
})
export class RectificationList {
  private readonly rectifications = inject(RectificationsApi);
  private readonly texts = inject(Texts);

  protected readonly load = (request: ListRequest) => this.rectifications.list(request);
  protected readonly link = (row: RectificationSummary) => ['/assessments/rectifications', row.id];
  protected readonly states = rectificationStates.map((value) => ({ value, text: this.texts.get(`AssessmentsUi::Rectification:${value}`) }));
  protected readonly repeated = [{ value: 'true', text: this.texts.get('AssessmentsUi::Rectification:Repeated') }];
  protected readonly columns: Column<RectificationSummary>[] = [
    { name: 'organizationName', title: 'AssessmentsUi::Sheet:Organization', value: (row) => row.organizationName },
    { name: 'state', title: 'AssessmentsUi::Rectification:State', value: (row) => this.texts.get(`AssessmentsUi::Rectification:${row.state}`) },
    { name: 'triggers', title: 'AssessmentsUi::Rectification:Because', value: (row) => row.triggers.map(({ sentence }) => sentence).join(' ') },
    { name: 'measures', title: 'AssessmentsUi::Rectification:Measures', value: (row) => (row.measures > 0 ? `${row.measuresClosed}/${row.measures}` : undefined) },
    { name: 'finishBy', title: 'AssessmentsUi::Rectification:FinishBy', value: (row) => row.finishBy },
    { name: 'year', title: 'AssessmentsUi::Rectification:Year', value: (row) => row.year, numeric: true, hidden: true },
  ];
}
