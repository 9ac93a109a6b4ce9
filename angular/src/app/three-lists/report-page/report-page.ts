import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { AskReason } from '../../shared/ask-reason/ask-reason';
import { PageHeader } from '../../shared/page-header/page-header';
import { weekParts } from '../../shared/week-picker/week';
import { CalendarApi } from '../calendar-api';
import { ReportState } from '../report-state/report-state';
import { ReportsApi } from '../reports-api';
import { DueSentence } from '../weekly-report/due-sentence';
import { ReportLines } from '../weekly-report/report-lines';

/** One organization's report of a week, as the level above reads it: accepted, or sent back with a reason. */
@Component({
  selector: 'app-report-page',
  imports: [DueSentence, NzAlertModule, NzButtonModule, PageHeader, ReportLines, ReportState, RouterLink, TextPipe],
  templateUrl: './report-page.html',
})
export class ReportPage {
  private readonly calendar = inject(CalendarApi);
  private readonly problems = inject(Problems);
  private readonly reasons = inject(AskReason);
  private readonly reports = inject(ReportsApi);

  readonly id = input.required<string>();
  protected readonly parts = weekParts;
  protected readonly answer = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const report = await this.reports.get(id);
      return { report, period: await this.calendar.week(report.week) };
    },
  });
  protected readonly opened = valueOf(this.answer);
  protected readonly busy = signal(false);
  protected readonly may = computed(() => new Set(this.opened()?.report.deeds.filter(({ allowed }) => allowed).map(({ name }) => name)));

  protected accept(): Promise<void> {
    return this.doing(() => this.reports.accept(this.id()));
  }

  protected async return(): Promise<void> {
    const reason = await this.reasons.ask({ deed: 'ThreeListsUi::Deed:return', effect: 'ThreeListsUi::Report:Return:Effect', data: { Name: this.opened()?.report.organizationName } });
    if (reason) {
      await this.doing(() => this.reports.return(this.id(), reason));
    }
  }

  private async doing(send: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    try {
      await send();
      this.answer.reload();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}
