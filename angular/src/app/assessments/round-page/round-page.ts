import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Can } from '../../core/permission';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { JobProgress } from '../../shared/job-progress/job-progress';
import { PageHeader } from '../../shared/page-header/page-header';
import { RoundState } from '../round-list/round-state';
import { RoundsApi } from '../rounds-api';
import { RoundDeeds } from './round-deeds';
import { RoundJudges } from './round-judges';
import { RoundTimeline } from './round-timeline';
import { RoundWaiting } from './round-waiting';
import { SheetTable } from './sheet-table';

/** A round: where it stands, whom it waits for, and its sheets. */
@Component({
  selector: 'app-round-page',
  imports: [Can, DatePipe, JobProgress, NzAlertModule, NzButtonModule, PageHeader, RoundDeeds, RoundJudges, RoundState, RoundTimeline, RoundWaiting, RouterLink, SheetTable, TextPipe],
  templateUrl: './round-page.html',
})
export class RoundPage {
  private readonly rounds = inject(RoundsApi);

  readonly id = input.required<string>();
  protected readonly opened = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const round = await this.rounds.get(id);
      return { round, waiting: round.state === 'open' ? await this.rounds.waiting(id) : undefined };
    },
  });
  private readonly known = valueOf(this.opened);
  protected readonly round = computed(() => this.known()?.round);
  protected readonly waiting = computed(() => this.known()?.waiting);
  /** Results are settled at rating, and posted after it. */
  /** Whether its scheme posts results at all. */
  protected readonly posts = computed(() => this.round()?.steps.some(({ kind }) => kind === 'publicity'));
  protected readonly rated = computed(() => this.round()?.state === 'closed' || ['publicity', 'approval', 'award'].includes(this.round()?.currentKind ?? ''));
}
