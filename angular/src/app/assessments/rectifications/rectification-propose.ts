import { Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { Organizations } from '../../shared/organization-tree/organizations';
import { PageHeader } from '../../shared/page-header/page-header';
import { RectificationsApi } from '../rectifications-api';
import { RoundsApi } from '../rounds-api';

/** Whom a round's results and the three lists point at, each with its reasons; the ticked are proposed. */
@Component({
  selector: 'app-rectification-propose',
  imports: [FormsModule, NzButtonModule, NzInputModule, OrganizationPicker, PageHeader, RouterLink, TextPipe],
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
    <section class="panel">
      <label for="by-hand">{{ 'AssessmentsUi::Rectification:ByHand' | text }}</label>
      <app-organization-picker inputId="by-hand" [ngModel]="null" (ngModelChange)="$event && add($event)" />
      <ul class="rules">
        @for (organization of byHand(); track organization.id) {
          <li><strong>{{ organization.name }}</strong> <button type="button" class="link" (click)="drop(organization.id)">{{ 'AssessmentsUi::Remove' | text }}</button></li>
        }
      </ul>
    </section>
    <div class="points-bar">
      <input #because nz-input class="wide" maxlength="500" [placeholder]="'AssessmentsUi::Rectification:ReasonHint' | text" [attr.aria-label]="'::Reason' | text" [value]="reason()" (input)="reason.set(because.value)" />
      <button nz-button nzType="primary" type="button" [nzLoading]="busy()" [disabled]="lacking() !== undefined" [title]="lacking() ?? '' | text" (click)="propose()">{{ 'AssessmentsUi::Rectification:ProposeDo' | text: { Count: all().length } }}</button>
    </div>
  `,
})
export class RectificationPropose {
  private readonly organizations = inject(Organizations);
  private readonly problems = inject(Problems);
  private readonly rectifications = inject(RectificationsApi);
  private readonly roundsApi = inject(RoundsApi);
  private readonly router = inject(Router);

  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  /** Whom no sign points at, and whom the words below are the reason for. */
  protected readonly byHand = signal<readonly { id: string; name: string }[]>([]);
  protected readonly reason = signal('');
  protected readonly all = computed(() => [...new Set([...this.chosen(), ...this.byHand().map(({ id }) => id)])]);
  /** What is missing before anything can be proposed. */
  protected readonly lacking = computed(() =>
    this.all().length === 0 ? 'AssessmentsUi::Rectification:ChooseSome' : this.byHand().length > 0 && !this.reason().trim() ? '::Reason:Missing' : undefined,
  );
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

  protected async add(id: string): Promise<void> {
    const { name } = await this.organizations.get(id);
    this.byHand.update((known) => [...known.filter((other) => other.id !== id), { id, name }]);
  }

  protected drop(id: string): void {
    this.byHand.update((known) => known.filter((other) => other.id !== id));
  }

  protected async propose(): Promise<void> {
    this.busy.set(true);
    try {
      await this.rectifications.propose({ organizationIds: this.all(), roundId: this.roundId() || null, reason: this.reason().trim() || null });
      await this.router.navigateByUrl('/assessments/rectifications');
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}
