import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe, Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { ListRequest } from '../../shared/data-table/every-page';
import { TableFilter } from '../../shared/data-table/table-filter';
import { ResultSummary, ResultsApi } from '../results-api';
import { StandingView } from './standing';
import { tellStanding } from './standing-words';

/** Results in a list: of one round, or of all rounds. */
@Component({
  selector: 'app-result-table',
  imports: [DataCell, DataTable, DecimalPipe, RouterLink, StandingView, TableFilter, TextPipe],
  template: `
    <app-data-table [name]="roundId() ? 'round-results' : 'results'" [sorting]="roundId() ? 'rank asc' : ''" empty="AssessmentsUi::Result:None" [columns]="columns()" [load]="load()" [link]="link">
      <ng-container filters>
        <app-table-filter param="stars" label="AssessmentsUi::StarsCount" />
        <app-table-filter param="qualified" label="AssessmentsUi::Qualification" [options]="lines" />
      </ng-container>
      <ng-template cell="subjectName" let-result><a [routerLink]="link(result)">{{ result.subjectName }}</a></ng-template>
      <ng-template cell="standing" let-result>
        <app-standing [standing]="result" [words]="false" />
        @if (result.isChanged) {
          <span class="tag warning">{{ 'AssessmentsUi::Result:Changed' | text }}</span>
        }
        @if (result.qualified === false) {
          <span class="tag bad">{{ 'AssessmentsUi::Result:Below' | text }}</span>
        }
      </ng-template>
      <ng-template cell="total" let-result>{{ result.total | number: '1.0-2' }}</ng-template>
    </app-data-table>
  `,
})
export class ResultTable {
  private readonly results = inject(ResultsApi);
  private readonly texts = inject(Texts);

  readonly roundId = input<string>();
  protected readonly load = computed(() => {
    const roundId = this.roundId();
    return (request: ListRequest) => this.results.list({ ...request, roundId });
  });
  protected readonly link = (result: ResultSummary) => ['/assessments/results', result.id];
  protected readonly lines = ['true', 'false'].map((value) => ({ value, text: this.texts.get(`AssessmentsUi::Qualified:${value}`) }));
  protected readonly columns = computed((): Column<ResultSummary>[] => [
    { name: 'rank', title: 'AssessmentsUi::Rank', value: (result) => result.rank, sorting: 'rank', numeric: true },
    { name: 'subjectName', title: 'AssessmentsUi::Sheet:Subject', value: (result) => result.subjectName, sorting: 'subjectName' },
    ...(this.roundId() ? [] : [{ name: 'roundName', title: 'AssessmentsUi::Round', value: (result: ResultSummary) => result.roundName }]),
    { name: 'standing', title: 'AssessmentsUi::Standing', value: (result) => tellStanding(this.texts, result) },
    { name: 'total', title: 'AssessmentsUi::Total', value: (result) => result.total, sorting: 'total', numeric: true },
    { name: 'awardNumber', title: 'AssessmentsUi::Award', value: (result) => result.awardNumber },
  ]);
}
