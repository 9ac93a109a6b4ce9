import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Can } from '../../core/permission';
import { TextPipe, Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { ListRequest } from '../../shared/data-table/every-page';
import { TableFilter } from '../../shared/data-table/table-filter';
import { PageHeader } from '../../shared/page-header/page-header';
import { RoundSummary, RoundsApi, stepKinds } from '../rounds-api';
import { RoundState } from './round-state';

/** The rounds that the user runs, judges in, or is judged in; the latest first. */
@Component({
  selector: 'app-round-list',
  imports: [Can, DataCell, DataTable, NzButtonModule, NzIconModule, PageHeader, RoundState, RouterLink, TableFilter, TextPipe],
  template: `
    <app-page-header [heading]="'AssessmentsUi::Rounds' | text">
      <a *can="'Assessments.Rounds.Manage'" nz-button nzType="primary" routerLink="new"><nz-icon nzType="plus" aria-hidden="true" />{{ 'AssessmentsUi::Round:New' | text }}</a>
    </app-page-header>
    <app-data-table name="rounds" sorting="creationTime desc" empty="AssessmentsUi::Round:None" [columns]="columns" [load]="load" [link]="link">
      <ng-container filters>
        <app-table-filter param="state" label="AssessmentsUi::Round:State" [options]="states" />
        <app-table-filter param="currentKind" label="AssessmentsUi::Round:Step" [options]="steps" />
        <app-table-filter param="period" label="AssessmentsUi::Period" />
      </ng-container>
      <ng-template cell="state" let-round><app-round-state [state]="round.state" [at]="round.currentKind" /></ng-template>
    </app-data-table>
  `,
})
export class RoundList {
  private readonly rounds = inject(RoundsApi);
  private readonly texts = inject(Texts);

  protected readonly load = (request: ListRequest) => this.rounds.list(request);
  protected readonly link = (round: RoundSummary) => ['/assessments/rounds', round.id];
  protected readonly states = ['draft', 'open', 'closed', 'abandoned'].map((value) => ({ value, text: this.texts.get(`AssessmentsUi::RoundState:${value}`) }));
  protected readonly steps = stepKinds.map((value) => ({ value, text: this.texts.get(`AssessmentsUi::Step:${value}`) }));
  protected readonly columns: Column<RoundSummary>[] = [
    { name: 'name', title: 'AssessmentsUi::Round:Name', value: (round) => round.name, sorting: 'name' },
    { name: 'period', title: 'AssessmentsUi::Period', value: (round) => round.period, sorting: 'period' },
    { name: 'state', title: 'AssessmentsUi::Round:State', value: (round) => this.texts.get(`AssessmentsUi::RoundState:${round.state}`), sorting: 'state' },
    { name: 'total', title: 'AssessmentsUi::Round:Subjects', value: (round) => round.total || undefined, numeric: true },
    { name: 'organizerName', title: 'AssessmentsUi::Round:Organizer', value: (round) => round.organizerName },
    { name: 'schemeName', title: 'AssessmentsUi::Scheme', value: (round) => round.schemeName },
  ];
}
