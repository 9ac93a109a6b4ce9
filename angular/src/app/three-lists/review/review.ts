import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzMessageService } from 'ng-zorro-antd/message';
import { Can } from '../../core/permission';
import { Problems } from '../../core/problem';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { AskReason } from '../../shared/ask-reason/ask-reason';
import { Organizations } from '../../shared/organization-tree/organizations';
import { PageHeader } from '../../shared/page-header/page-header';
import { today } from '../../shared/today';
import { Week, weekOf } from '../../shared/week-picker/week';
import { WeekPicker } from '../../shared/week-picker/week-picker';
import { BoardApi } from '../board-api';
import { CalendarApi } from '../calendar-api';
import { EntryLight } from '../entry/entry-light';
import { ReportState } from '../report-state/report-state';
import { ReportSummary, ReportsApi } from '../reports-api';
import { DueSentence } from '../weekly-report/due-sentence';
import { inTime } from '../weekly-report/week-to-report';
import { ReviewView, countsOf, reviewViews, viewOf } from './review-counts';

/** A township's Friday: who below has reported, what it says, one sent back with a reason, the rest accepted in one action, then the own report up. */
@Component({
  selector: 'app-review',
  imports: [Can, DatePipe, DueSentence, EntryLight, NzButtonModule, PageHeader, ReportState, RouterLink, TextPipe, WeekPicker],
  templateUrl: './review.html',
})
export class Review {
  private readonly boards = inject(BoardApi);
  private readonly calendar = inject(CalendarApi);
  private readonly messages = inject(NzMessageService);
  private readonly organizations = inject(Organizations);
  private readonly problems = inject(Problems);
  private readonly reasons = inject(AskReason);
  private readonly reports = inject(ReportsApi);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);

  /** From the address bar. */
  readonly organizationId = input<string>();
  readonly week = input<Week>();
  readonly view = input<ReviewView>();

  protected readonly views = reviewViews;
  protected readonly chosen = computed(() => this.week() ?? weekOf(today()));
  protected readonly answer = resource({
    params: () => ({ organizationId: this.organizationId(), week: this.chosen() }),
    loader: async ({ params: { organizationId, week } }) => {
      const ownId = organizationId ?? (await this.organizations.roots())[0].id;
      const [period, below, own, board] = await Promise.all([
        this.calendar.week(week),
        this.reports.list({ reviewerId: ownId, week, maxResultCount: 1000 }),
        this.reports.list({ organizationId: ownId, week, maxResultCount: 1 }),
        this.boards.get(ownId, week),
      ]);
      return { ownId, period, own: own.items.at(0), below: below.items, lights: new Map(board.children.map((row) => [row.organizationId, row.light])) };
    },
  });
  protected readonly opened = valueOf(this.answer);
  protected readonly counts = computed(() => countsOf(this.opened()?.below ?? []));
  protected readonly rows = computed(() => viewOf(this.opened()?.below ?? [], this.view() ?? 'all'));
  /** Whether a report that is not there may be urged: its time is past and its week still open. */
  protected readonly mayUrge = computed(() => this.opened()?.period.state === 'open' && !inTime(this.opened()!.period, new Date()));
  protected readonly busy = signal('');

  protected choose(week: Week): void {
    void this.router.navigate([], { queryParams: { week }, queryParamsHandling: 'merge' });
  }

  protected async return(row: ReportSummary): Promise<void> {
    const reason = await this.reasons.ask({ deed: 'ThreeListsUi::Deed:return', effect: 'ThreeListsUi::Report:Return:Effect', data: { Name: row.organizationName } });
    if (reason) {
      await this.doing(row.id, () => this.reports.return(row.id, reason));
    }
  }

  protected accept(row: ReportSummary): Promise<void> {
    return this.doing(row.id, () => this.reports.accept(row.id));
  }

  protected urge(row: ReportSummary): Promise<void> {
    return this.doing(row.id, async () => {
      await this.reports.urge(row.id);
      this.messages.success(this.texts.get('ThreeListsUi::Done:urge'));
    });
  }

  protected acceptAll(): Promise<void> {
    return this.doing('all', async () => {
      const { accepted } = await this.reports.acceptAll(this.opened()!.ownId, this.chosen());
      this.messages.success(this.texts.get('ThreeListsUi::Review:Accepted', { Count: accepted }));
    });
  }

  private async doing(what: string, send: () => Promise<unknown>): Promise<void> {
    this.busy.set(what);
    try {
      await send();
      this.answer.reload();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set('');
    }
  }
}
