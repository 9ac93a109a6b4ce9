import { Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { PageHeader } from '../../shared/page-header/page-header';
import { RectificationsApi } from '../rectifications-api';
import { RoundsApi } from '../rounds-api';

/** Whom a round's results and the three lists point at, each with its reasons; the ticked are proposed. */
@Component({
  selector: 'app-rectification-propose',
  imports: [NzButtonModule, NzInputModule, PageHeader, RouterLink, TextPipe],
  template: `
    <app-page-header [heading]="'AssessmentsUi::Rectification:Propose' | text" [path]="[{ text: 'AssessmentsUi::Rectifications' | text, link: '/assessments/rectifications' }]" />
    <label class="table-filter"><span>{{ 'AssessmentsUi::Rectification:ByRound' | text }}</span>
      <select #round class="native" (change)="roundId.set(round.value)">
        <option value="">{{ 'AssessmentsUi::Rectification:NoRound' | text }}</option>
        @for (offer of rounds()?.items; track offer.id) {
          <option [value]="offer.id" [selected]="offer.id === roundId()">{{ offer.name }}</option>
        }
      </select>
    </label>
    <ul class="candidates" [class.stale]="answer.isLoading()">
      @for (candidate of candidates(); track candidate.organizationId) {
        <li class="panel">
          <label class="check"><input type="checkbox" [disabled]="!!candidate.underWayId" [checked]="chosen().has(candidate.organizationId)" (change)="toggle(candidate.organizationId)" /> <strong>{{ candidate.organizationName }}</strong></label>
          @if (candidate.timesBefore > 0) {
            <span class="tag bad">{{ 'AssessmentsUi::Rectification:Before' | text: { Count: candidate.timesBefore } }}</span>
          }
          @if (candidate.underWayId) {
            <a [routerLink]="['/assessments/rectifications', candidate.underWayId]">{{ 'AssessmentsUi::Rectification:UnderWayAlready' | text }}</a>
          }
          <ul>
            @for (trigger of candidate.triggers; track $index) {
              <li>{{ trigger.sentence }}</li>
            }
          </ul>
        </li>
      } @empty {
        @if (!answer.isLoading()) {
          <li class="panel hint">{{ 'AssessmentsUi::Rectification:NoCandidates' | text }}</li>
        }
      }
    </ul>
    <div class="points-bar">
      <input #because nz-input class="wide" maxlength="500" [placeholder]="'AssessmentsUi::Rectification:ReasonHint' | text" [attr.aria-label]="'::Reason' | text" [value]="reason()" (input)="reason.set(because.value)" />
      <button nz-button nzType="primary" type="button" [nzLoading]="busy()" [disabled]="chosen().size === 0" [title]="chosen().size === 0 ? ('AssessmentsUi::Rectification:ChooseSome' | text) : ''" (click)="propose()">{{ 'AssessmentsUi::Rectification:ProposeDo' | text: { Count: chosen().size } }}</button>
    </div>
  `,
})
export class RectificationPropose {
  private readonly problems = inject(Problems);
  private readonly rectifications = inject(RectificationsApi);
  private readonly roundsApi = inject(RoundsApi);
  private readonly router = inject(Router);

  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly reason = signal('');
  protected readonly busy = signal(false);
  private readonly offered = resource({ loader: () => this.roundsApi.list({ state: 'closed', maxResultCount: 50 }) });
  protected readonly rounds = valueOf(this.offered);
  /** The latest round that is over, until another is chosen. */
  protected readonly roundId = linkedSignal(() => this.rounds()?.items[0]?.id ?? '');
  protected readonly answer = resource({ params: () => (this.rounds() ? { roundId: this.roundId() } : undefined), loader: ({ params }) => this.rectifications.candidates(params) });
  private readonly found = valueOf(this.answer);
  protected readonly candidates = computed(() => this.found() ?? []);

  protected toggle(id: string): void {
    this.chosen.update((known) => {
      const chosen = new Set(known);
      if (!chosen.delete(id)) {
        chosen.add(id);
      }
      return chosen;
    });
  }

  protected async propose(): Promise<void> {
    this.busy.set(true);
    try {
      await this.rectifications.propose({ organizationIds: [...this.chosen()], roundId: this.roundId() || null, reason: this.reason().trim() || null });
      await this.router.navigateByUrl('/assessments/rectifications');
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}
