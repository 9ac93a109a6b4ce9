import { DatePipe } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { TextPipe } from '../../core/text';
import { ReportingWeek } from '../calendar-api';
import { ReportSummary } from '../reports-api';
import { inTime } from './week-to-report';

/** When a week is due and why then; once it is submitted, whether that was in time. */
@Component({
  selector: 'app-due-sentence',
  imports: [DatePipe, NzAlertModule, TextPipe],
  template: `
    @let week = period();
    @if (verdict(); as verdict) {
      <nz-alert [nzType]="verdict === 'onTime' ? 'success' : 'warning'" nzShowIcon [nzMessage]="said" />
      <ng-template #said>
        <strong>{{ 'ThreeListsUi::Submitted:' + verdict | text: { At: (report()?.submittedAt | date: 'M-d HH:mm') } }}</strong>
        {{ 'ThreeListsUi::Due' | text: { At: (week.dueAt | date: format) } }}
        {{ week.shiftedBecause }}
      </ng-template>
    } @else {
      <p class="due-sentence">
        @if (week.dueAt) {
          <strong [class.alarm]="overdue()">{{ (overdue() ? 'ThreeListsUi::Due:Over' : 'ThreeListsUi::Due') | text: { At: (week.dueAt | date: format), Closes: (week.closesAt | date: format) } }}</strong>
        }
        <span class="hint">{{ week.shiftedBecause }}</span>
      </p>
    }
  `,
})
export class DueSentence {
  readonly period = input.required<Pick<ReportingWeek, 'dueAt' | 'closesAt' | 'shiftedBecause'>>();
  readonly report = input<ReportSummary>();

  protected readonly format = 'M-d EEE HH:mm';
  protected readonly verdict = computed(() => {
    const report = this.report();
    if (!report?.submittedAt || report.state === 'returned') {
      return undefined;
    }
    return report.timeliness ?? (inTime(this.period(), report.submittedAt) ? 'onTime' : 'late');
  });
  protected readonly overdue = computed(() => !inTime(this.period(), new Date()));
}
