import { DatePipe } from '@angular/common';
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
import { BallotSummary, BallotsApi } from '../ballots-api';
import { BallotState } from './ballot-state';

/** The votes of the user's part of the tree, the latest first. */
@Component({
  selector: 'app-ballot-list',
  imports: [BallotState, Can, DataCell, DataTable, DatePipe, NzButtonModule, NzIconModule, PageHeader, RouterLink, TableFilter, TextPipe],
  template: `
    <app-page-header [heading]="'AssessmentsUi::Ballots' | text">
      <a *can="'Assessments.Ballots.Manage'" nz-button nzType="primary" routerLink="new"><nz-icon nzType="plus" aria-hidden="true" />{{ 'AssessmentsUi::Ballot:New' | text }}</a>
    </app-page-header>
    <app-data-table name="ballots" sorting="heldOn desc" empty="AssessmentsUi::Ballot:None" [columns]="columns" [load]="load" [link]="link">
      <app-table-filter filters param="state" label="AssessmentsUi::Ballot:State" [options]="states" />
      <ng-template cell="heldOn" let-ballot><span class="nowrap">{{ ballot.heldOn | date: 'yyyy-MM-dd' }}</span></ng-template>
      <ng-template cell="state" let-ballot><app-ballot-state [state]="ballot.state" [because]="ballot.voidReason" /></ng-template>
    </app-data-table>
  `,
})
export class BallotList {
  private readonly ballots = inject(BallotsApi);
  private readonly texts = inject(Texts);

  protected readonly load = (request: ListRequest) => this.ballots.list(request);
  protected readonly link = (ballot: BallotSummary) => ['/assessments/ballots', ballot.id];
  protected readonly states = ['draft', 'open', 'closed', 'counted', 'void'].map((value) => ({ value, text: this.texts.get(`AssessmentsUi::BallotState:${value}`) }));
  protected readonly columns: Column<BallotSummary>[] = [
    { name: 'title', title: 'AssessmentsUi::Ballot:Title', value: (ballot) => ballot.title, sorting: 'title' },
    { name: 'kind', title: 'AssessmentsUi::Ballot:Kind', value: (ballot) => this.texts.get(`AssessmentsUi::BallotKind:${ballot.kind}`) },
    { name: 'heldOn', title: 'AssessmentsUi::Ballot:HeldOn', value: (ballot) => ballot.heldOn, sorting: 'heldOn' },
    { name: 'state', title: 'AssessmentsUi::Ballot:State', value: (ballot) => this.texts.get(`AssessmentsUi::BallotState:${ballot.state}`), sorting: 'state' },
  ];
}
