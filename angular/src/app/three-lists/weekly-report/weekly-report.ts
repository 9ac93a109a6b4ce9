import { Component, computed, inject, input, resource, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Organizations } from '../../shared/organization-tree/organizations';
import { PageHeader } from '../../shared/page-header/page-header';
import { today } from '../../shared/today';
import { Week, shiftWeek, weekOf, weekParts } from '../../shared/week-picker/week';
import { WeekPicker } from '../../shared/week-picker/week-picker';
import { CalendarApi, ReportingWeek } from '../calendar-api';
import { ReportsApi } from '../reports-api';
import { ReportState } from '../report-state/report-state';
import { DueSentence } from './due-sentence';
import { ReportForm } from './report-form';
import { ReportLines } from './report-lines';
import { weekToReport } from './week-to-report';

/** One's own week: the copy of last week, a few figures changed, a photo, submitted. Made for a thumb as well as for a desk. */
@Component({
  selector: 'app-weekly-report',
  imports: [DueSentence, NzAlertModule, PageHeader, ReportForm, ReportLines, ReportState, TextPipe, WeekPicker],
  templateUrl: './weekly-report.html',
})
export class WeeklyReport implements HasUnsaved {
  private readonly calendar = inject(CalendarApi);
  private readonly organizations = inject(Organizations);
  private readonly reports = inject(ReportsApi);
  private readonly router = inject(Router);
  private readonly form = viewChild(ReportForm);

  /** Both from the address bar; without them one's own organization and the week that waits. */
  readonly organizationId = input<string>();
  readonly week = input<Week>();

  protected readonly parts = weekParts;
  protected readonly writable = ['expected', 'draft', 'returned'];
  private readonly again = signal(0);
  /** The week just submitted stays on the screen, though another may wait by now. */
  private readonly submitted = signal<Week | undefined>(undefined);
  protected readonly answer = resource({
    params: () => ({ organizationId: this.organizationId(), week: this.week() ?? this.submitted(), again: this.again() }),
    loader: ({ params }) => this.open(params.organizationId, params.week),
  });
  protected readonly opened = valueOf(this.answer);
  protected readonly mayWrite = computed(() => this.opened()?.period.state === 'open' && this.writable.includes(this.opened()!.report?.state ?? ''));
  readonly keepsDraft = true;

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.form()?.unsent() ?? false;
  }

  protected stay(week: Week): void {
    this.submitted.set(week);
    this.reload();
  }

  protected reload(): void {
    this.again.update((count) => count + 1);
  }

  protected choose(week: Week): void {
    void this.router.navigate([], { queryParams: { week }, queryParamsHandling: 'merge' });
  }

  private async open(wantedId: string | undefined, week: Week | undefined) {
    const organizationId = wantedId ?? (await this.organizations.roots())[0].id;
    const period = week ? await this.calendar.week(week) : await this.waiting(organizationId);
    return { period, report: period.state === 'open' ? await this.reports.open(organizationId, period.week) : await this.reports.find(organizationId, period.week) };
  }

  private async waiting(organizationId: string): Promise<ReportingWeek> {
    const now = weekOf(today());
    const years = new Set([shiftWeek(now, -2), now].map((week) => Number(week.slice(0, 4))));
    const [reports, ...calendars] = await Promise.all([
      this.reports.list({ organizationId, sorting: 'week desc', maxResultCount: 5 }),
      ...[...years].map((year) => this.calendar.year(year)),
    ]);
    const weeks = calendars.flatMap(({ items }) => items);
    return weekToReport(weeks, reports.items) ?? weeks.find(({ week }) => week === now)!;
  }
}
