import { DatePipe } from '@angular/common';
import { Component, inject } from '@angular/core';
import { TextPipe, Texts } from '../../core/text';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { PageHeader } from '../../shared/page-header/page-header';
import { TrafficLight } from '../../shared/traffic-light/traffic-light';
import { LetterSummary, LettersApi } from '../letters-api';
import { StateTag } from '../state-tag/state-tag';
import { today } from '../../shared/today';
import { isLate, letterColumns } from './letter-columns';
import { LetterFilters } from './letter-filters';

/** The letters that the user may see: a secretary's own, a department's all. */
@Component({
  selector: 'app-letter-list',
  imports: [DataCell, DataTable, DatePipe, LetterFilters, PageHeader, StateTag, TextPipe, TrafficLight],
  template: `
    <app-page-header [heading]="'::Menu:Letters' | text" />
    <app-data-table name="letters" sorting="signBy desc" empty="ResponsibilityLettersUi::Letter:None" [columns]="columns" [load]="load" [link]="link">
      <app-letter-filters filters />
      <ng-template cell="state" let-letter>
        <app-state-tag [state]="letter.state" />
        @if (late(letter)) {
          <app-traffic-light light="red" />
        }
      </ng-template>
      <ng-template cell="signBy" let-letter>{{ letter.signBy | date: 'mediumDate' }}</ng-template>
      <ng-template cell="openedAt" let-letter>{{ letter.openedAt | date: 'yyyy-MM-dd HH:mm' }}</ng-template>
      <ng-template cell="signedAt" let-letter>{{ letter.signedAt | date: 'yyyy-MM-dd HH:mm' }}</ng-template>
    </app-data-table>
  `,
})
export class LetterList {
  protected readonly load = inject(LettersApi).list;
  protected readonly columns = letterColumns(inject(Texts));
  protected readonly link = (letter: LetterSummary) => ['/responsibility-letters/letters', letter.id];
  protected readonly late = (letter: LetterSummary) => isLate(letter, today());
}
