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
import { VisitSummary, VisitsApi } from '../visits-api';

const moods: Record<VisitSummary['state'], string> = { planned: '', open: 'warning', closed: 'good' };

/** The observation visits of one's part of the tree, or those that one judges; the latest first. */
@Component({
  selector: 'app-visit-list',
  imports: [Can, DataCell, DataTable, DatePipe, NzButtonModule, NzIconModule, PageHeader, RouterLink, TableFilter, TextPipe],
  template: `
    <app-page-header [heading]="'AssessmentsUi::Visits' | text">
      <a *can="'Assessments.Visits.Manage'" nz-button nzType="primary" routerLink="new"><nz-icon nzType="plus" aria-hidden="true" />{{ 'AssessmentsUi::Visit:New' | text }}</a>
    </app-page-header>
    <app-data-table name="visits" sorting="heldOn desc" empty="AssessmentsUi::Visit:None" [columns]="columns" [load]="load" [link]="link">
      <ng-container filters>
        <app-table-filter param="quarter" label="AssessmentsUi::Visit:Quarter" />
        <app-table-filter param="addressed" label="AssessmentsUi::Sheet:Which" [options]="mine" />
      </ng-container>
      <ng-template cell="heldOn" let-visit><span class="nowrap">{{ visit.heldOn | date: 'yyyy-MM-dd' }}</span></ng-template>
      <ng-template cell="state" let-visit><span [class]="'tag ' + mood(visit)">{{ 'AssessmentsUi::VisitState:' + visit.state | text }}</span></ng-template>
    </app-data-table>
  `,
})
export class VisitList {
  private readonly texts = inject(Texts);
  private readonly visits = inject(VisitsApi);

  protected readonly load = (request: ListRequest) => this.visits.list(request);
  protected readonly link = (visit: VisitSummary) => ['/assessments/visits', visit.id];
  protected readonly mood = (visit: VisitSummary) => moods[visit.state];
  protected readonly mine = [{ value: 'true', text: this.texts.get('AssessmentsUi::Visit:Addressed') }];
  protected readonly columns: Column<VisitSummary>[] = [
    { name: 'name', title: 'AssessmentsUi::Visit:Name', value: (visit) => visit.name, sorting: 'name' },
    { name: 'theme', title: 'AssessmentsUi::Visit:Theme', value: (visit) => visit.theme },
    { name: 'quarter', title: 'AssessmentsUi::Visit:Quarter', value: (visit) => visit.quarter, sorting: 'quarter' },
    { name: 'heldOn', title: 'AssessmentsUi::Visit:HeldOn', value: (visit) => visit.heldOn, sorting: 'heldOn' },
    { name: 'stops', title: 'AssessmentsUi::Visit:Stops', value: (visit) => visit.stops, numeric: true },
    { name: 'state', title: 'AssessmentsUi::Visit:State', value: (visit) => this.texts.get(`AssessmentsUi::VisitState:${visit.state}`) },
  ];
}
