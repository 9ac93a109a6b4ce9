import { Component } from '@angular/core';
import { TextPipe } from '../../core/text';
import { PageHeader } from '../../shared/page-header/page-header';
import { ResultTable } from './result-table';

/** The results of all rounds, under the names of the time. */
@Component({
  selector: 'app-result-list',
  imports: [PageHeader, ResultTable, TextPipe],
  template: `
    <app-page-header [heading]="'AssessmentsUi::Results' | text" />
    <app-result-table />
  `,
})
export class ResultList {}
