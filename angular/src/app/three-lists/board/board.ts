import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Can } from '../../core/permission';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Organizations } from '../../shared/organization-tree/organizations';
import { PageHeader } from '../../shared/page-header/page-header';
import { today } from '../../shared/today';
import { Week, weekOf } from '../../shared/week-picker/week';
import { WeekPicker } from '../../shared/week-picker/week-picker';
import { BoardApi } from '../board-api';
import { EntryLight } from '../entry/entry-light';
import { redFirst } from './board-order';
import { BoardLines } from './board-lines';
import { BoardMatrix } from './board-matrix';
import { BoardSummary } from './board-summary';
import { Instruct } from './instruct';
import { RedList } from './red-list';
import { TrendChart } from './trend-chart';

/** The weekly board of any organization: how its children stand, the worst first, and the way down to a village's photo. */
@Component({
  selector: 'app-board',
  imports: [BoardLines, BoardMatrix, BoardSummary, Can, EntryLight, Instruct, NzButtonModule, NzIconModule, PageHeader, RedList, RouterLink, TextPipe, TrendChart, WeekPicker],
  templateUrl: './board.html',
})
export class Board {
  private readonly boards = inject(BoardApi);
  private readonly organizations = inject(Organizations);
  private readonly router = inject(Router);

  /** Both from the address bar. */
  readonly organizationId = input<string>();
  readonly week = input<Week>();

  protected readonly chosen = computed(() => this.week() ?? weekOf(today()));
  protected readonly answer = resource({
    params: () => ({ organizationId: this.organizationId(), week: this.chosen() }),
    loader: async ({ params: { organizationId, week } }) => {
      const node = organizationId ? await this.organizations.get(organizationId) : (await this.organizations.roots())[0];
      return { node, board: await this.boards.get(node.id, week) };
    },
  });
  protected readonly opened = valueOf(this.answer);
  protected readonly rows = computed(() => redFirst(this.opened()?.board.children ?? []));
  private readonly place = computed(() => {
    const opened = this.opened();
    return opened && { id: opened.node.id, week: opened.board.week };
  });
  protected readonly trendAnswer = resource({ params: () => this.place(), loader: ({ params: { id, week } }) => this.boards.trend(id, week) });
  protected readonly trend = valueOf(this.trendAnswer);
  protected readonly redAnswer = resource({ params: () => this.place(), loader: ({ params: { id, week } }) => this.boards.reds(id, week) });
  protected readonly reds = valueOf(this.redAnswer);
  protected readonly bulletin = this.boards.bulletin;
  protected readonly instructing = signal<{ id: string; name: string } | undefined>(undefined);

  protected choose(week: Week): void {
    void this.router.navigate([], { queryParams: { week }, queryParamsHandling: 'merge' });
  }

  protected instructed(taskId: string | undefined): void {
    this.instructing.set(undefined);
    if (taskId) {
      this.answer.reload();
    }
  }
}
