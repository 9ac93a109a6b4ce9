import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe, Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { ListRequest } from '../../shared/data-table/every-page';
import { TableFilter } from '../../shared/data-table/table-filter';
import { PageHeader } from '../../shared/page-header/page-header';
import { ObjectionState, ObjectionSummary, PublicityApi } from '../publicity-api';

const moods: Record<ObjectionState, string> = { received: 'bad', investigated: 'warning', upheld: 'good', rejected: '' };

/** What people have against posted results, what waits for an answer first. */
@Component({
  selector: 'app-objection-list',
  imports: [DataCell, DataTable, PageHeader, RouterLink, TableFilter, TextPipe],
  template: `
    <app-page-header [heading]="'AssessmentsUi::Objections' | text" />
    <app-data-table name="objections" sorting="raisedOn desc" empty="AssessmentsUi::Objection:None" [columns]="columns" [load]="load" [link]="link">
      <app-table-filter filters param="state" label="AssessmentsUi::Objection:State" [options]="states" />
      <ng-template cell="text" let-objection><a [routerLink]="link(objection)">{{ objection.text }}</a></ng-template>
      <ng-template cell="state" let-objection><span [class]="'tag ' + mood(objection)">{{ 'AssessmentsUi::ObjectionState:' + objection.state | text }}</span></ng-template>
    </app-data-table>
  `,
})
export class ObjectionList {
  private readonly publicities = inject(PublicityApi);
  private readonly texts = inject(Texts);

  protected readonly load = (request: ListRequest) => this.publicities.objections(request);
  protected readonly link = (objection: ObjectionSummary) => ['/assessments/objections', objection.id];
  protected readonly mood = (objection: ObjectionSummary) => moods[objection.state];
  protected readonly states = Object.keys(moods).map((value) => ({ value, text: this.texts.get(`AssessmentsUi::ObjectionState:${value}`) }));
  protected readonly columns: Column<ObjectionSummary>[] = [
    { name: 'raisedOn', title: 'AssessmentsUi::Objection:RaisedOn', value: (objection) => objection.raisedOn, sorting: 'raisedOn' },
    { name: 'text', title: 'AssessmentsUi::Objection', value: (objection) => objection.text },
    { name: 'subjectName', title: 'AssessmentsUi::Sheet:Subject', value: (objection) => objection.subjectName },
    { name: 'objectorName', title: 'AssessmentsUi::Objection:By', value: (objection) => objection.objectorName ?? this.texts.get('AssessmentsUi::Objection:Unsigned') },
    { name: 'state', title: 'AssessmentsUi::Objection:State', value: (objection) => this.texts.get(`AssessmentsUi::ObjectionState:${objection.state}`), sorting: 'state' },
    { name: 'roundName', title: 'AssessmentsUi::Round', value: (objection) => objection.roundName, hidden: true },
  ];
}
