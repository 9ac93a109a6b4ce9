import { DatePipe } from '@angular/common';
import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../core/text';
import { Evidence } from '../../shared/evidence/evidence';
import { EntryLight } from '../entry/entry-light';
import { FoundLine, ReportLine } from '../reports-api';

/** Lines of reports to read: what was done, what comes next, what proves it. */
@Component({
  selector: 'app-report-lines',
  imports: [DatePipe, EntryLight, Evidence, RouterLink, TextPipe],
  templateUrl: './report-lines.html',
})
export class ReportLines {
  readonly lines = input.required<(ReportLine & Partial<FoundLine>)[]>();
}
