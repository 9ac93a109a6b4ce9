import { DatePipe } from '@angular/common';
import { Component, input, output } from '@angular/core';
import { NzInputModule } from 'ng-zorro-antd/input';
import { TextPipe } from '../../core/text';
import { Evidence } from '../../shared/evidence/evidence';
import { EntryLight } from '../entry/entry-light';
import { LineForm, Typed, percent } from './report-draft';

/** One task's week: a line on a desk, a card on a phone. */
@Component({
  selector: 'app-report-line',
  imports: [DatePipe, EntryLight, Evidence, NzInputModule, TextPipe],
  templateUrl: './report-line.html',
  host: { class: 'report-line' },
})
export class ReportLine {
  readonly row = input.required<LineForm>();
  readonly organizationId = input.required<string>();
  readonly change = output<Partial<Typed>>();
  protected readonly percent = percent;
}
