import { DatePipe, DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Can } from '../../core/permission';
import { Problems } from '../../core/problem';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { PageHeader } from '../../shared/page-header/page-header';
import { DeskLine, RatingDesk, ResultsApi } from '../results-api';
import { RoundsApi } from '../rounds-api';
import { SchemesApi } from '../schemes-api';
import { StandingView } from '../results/standing';
import { sameStanding } from '../results/standing-words';
import { ChangeStanding } from './change-standing';
import { CountedAs, DeskCounts } from './desk-counts';

const pageSize = 50;
const columnNames = { byThresholds: 'thresholds', afterConditions: 'conditions', afterQuotas: 'quotas', afterHand: 'hand' } as const;

function countedQuery(counted: CountedAs | undefined) {
  return counted && { column: columnNames[counted.column], stars: counted.standing.stars, grade: counted.standing.grade };
}

/** The table of the meeting that decides: what thresholds, conditions and quotas would give, side by side, and what the meeting makes of it. */
@Component({
  selector: 'app-rating-desk',
  imports: [Can, ChangeStanding, DatePipe, DecimalPipe, DeskCounts, NzAlertModule, NzButtonModule, NzIconModule, NzInputModule, PageHeader, RouterLink, StandingView, TextPipe],
  templateUrl: './rating-desk.html',
})
export class RatingDeskPage {
  private readonly problems = inject(Problems);
  private readonly results = inject(ResultsApi);
  private readonly rounds = inject(RoundsApi);
  private readonly schemes = inject(SchemesApi);
  private readonly texts = inject(Texts);

  /** The round's. */
  readonly id = input.required<string>();
  private readonly opened = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const round = await this.rounds.get(id);
      return { round, scheme: await this.schemes.get(round.schemeId) };
    },
  });
  private readonly known = valueOf(this.opened);
  protected readonly round = computed(() => this.known()?.round);
  protected readonly scheme = computed(() => this.known()?.scheme);
  protected readonly bands = computed(() => (this.scheme()?.rating.kind === 'perSection' ? [] : (this.scheme()?.rating.bands ?? [])));
  protected readonly best = computed(() => (this.scheme()?.rating.kind === 'perSection' ? this.scheme()!.sections.length : 5));
  /** Other thresholds to see what they would give; nothing of it is stored. */
  protected readonly tried = signal<number[] | undefined>(undefined);
  protected readonly movedOnly = signal(false);
  protected readonly filter = signal('');
  protected readonly counted = signal<CountedAs | undefined>(undefined);
  protected readonly shown = signal(pageSize);
  protected readonly answer = resource({
    params: () => ({ id: this.id(), thresholds: this.tried()?.map(String), movedOnly: this.movedOnly(), filter: this.filter(), ...countedQuery(this.counted()), maxResultCount: this.shown() }),
    loader: ({ params: { id, ...query } }) => this.results.desk(id, query),
  });
  protected readonly desk = linkedSignal<RatingDesk | undefined, RatingDesk | undefined>({ source: () => valueOf(this.answer)(), computation: (now, before) => now ?? before?.value });
  protected readonly changing = signal<DeskLine | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly same = sameStanding;
  protected readonly document = computed(() => this.results.deskDocument(this.id()));
  protected readonly deciding = computed(() => this.round()?.currentKind === 'rating' && this.round()?.isMine && !this.tried());

  protected try(index: number, text: string): void {
    const now = this.tried() ?? this.bands().map(({ min }) => min);
    const number = Number(text);
    if (text.trim() !== '' && !Number.isNaN(number)) {
      this.tried.set(now.toSpliced(index, 1, number));
    }
  }

  protected async settle(): Promise<void> {
    this.busy.set(true);
    try {
      await this.results.settle(this.id(), this.desk()?.settledAt ? this.texts.get('AssessmentsUi::Desk:SettleAgain') : undefined);
      this.answer.reload();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }

  protected changed(): void {
    this.changing.set(undefined);
    this.answer.reload();
  }

  protected more(): void {
    this.shown.update((count) => count + pageSize);
  }
}
