import { DatePipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TextPipe, Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { ListRequest } from '../../shared/data-table/every-page';
import { TableFilter } from '../../shared/data-table/table-filter';
import { PageHeader } from '../../shared/page-header/page-header';
import { today } from '../../shared/today';
import { Week, weekOf } from '../../shared/week-picker/week';
import { WeekPicker } from '../../shared/week-picker/week-picker';
import { optionsOf } from '../entry/entry-columns';
import { WithinFilter } from '../entry/within-filter';
import { ReportState } from '../report-state/report-state';
import { ReportSummary, ReportsApi, reportStates, timelinesses } from '../reports-api';

/** The reports of a week in any part of the tree: the list behind the board's figures. */
@Component({
  selector: 'app-report-list',
  imports: [DataCell, DataTable, DatePipe, PageHeader, ReportState, TableFilter, TextPipe, WeekPicker, WithinFilter],
  template: `
    <app-page-header [heading]="'ThreeListsUi::Reports' | text" [path]="[{ text: '::Menu:WeeklyBoard' | text, link: '/three-lists/board' }]"><app-week-picker [week]="chosen()" (weekChange)="choose($event)" /></app-page-header>
    <app-data-table name="weekly-reports" sorting="organizationName asc" empty="ThreeListsUi::Review:Nobody" [columns]="columns" [load]="load()" [link]="link">
      <ng-container filters>
        <app-within-filter />
        <app-table-filter param="state" label="ThreeListsUi::Status" [options]="states" />
        <app-table-filter param="counts" label="ThreeListsUi::Timeliness" [options]="counts" />
      </ng-container>
      <ng-template cell="state" let-report><app-report-state [report]="report" /></ng-template>
      <ng-template cell="submittedAt" let-report>{{ report.submittedAt | date: 'MM-dd HH:mm' }}</ng-template>
    </app-data-table>
  `,
})
export class ReportList {
  private readonly reports = inject(ReportsApi);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);

  /** From the address bar. */
  readonly week = input<Week>();
  protected readonly chosen = computed(() => this.week() ?? weekOf(today()));
  protected readonly load = computed(() => {
    const week = this.chosen();
    return (request: ListRequest) => this.reports.list({ week, ...request });
  });
  protected readonly link = (report: ReportSummary) => ['/three-lists/reports', report.id];
  protected readonly states = optionsOf(this.texts, 'ThreeListsUi::ReportState:', reportStates);
  /** What a report counts as on the board, also before the week is closed. */
  protected readonly counts = optionsOf(this.texts, 'ThreeListsUi::Timeliness:', [...timelinesses, 'pending']);
  protected readonly columns: Column<ReportSummary>[] = [
    { name: 'organizationName', title: 'ThreeListsUi::Review:Organization', value: (report) => report.organizationName },
    { name: 'state', title: 'ThreeListsUi::Review:Report', value: (report) => this.texts.get(`ThreeListsUi::ReportState:${report.state}`) },
    { name: 'missedInARow', title: 'ThreeListsUi::Report:MissedInARow', value: (report) => report.missedInARow, sorting: 'missedInARow', numeric: true },
    { name: 'urged', title: 'ThreeListsUi::Urged', value: (report) => report.urged, numeric: true, hidden: true },
    { name: 'submittedAt', title: 'ThreeListsUi::Review:SubmittedAt', value: (report) => report.submittedAt, sorting: 'submittedAt' },
    { name: 'submittedBy', title: 'ThreeListsUi::Report:Who', value: (report) => report.submittedBy },
  ];

  protected choose(week: Week): void {
    void this.router.navigate([], { queryParams: { week, page: null }, queryParamsHandling: 'merge' });
  }
}
