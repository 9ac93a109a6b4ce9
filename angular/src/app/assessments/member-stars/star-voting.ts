import { Component, inject, input, output, resource } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzMessageService } from 'ng-zorro-antd/message';
import { submission } from '../../core/submission';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Field } from '../../shared/field/field';
import { today } from '../../shared/today';
import { BallotsApi } from '../ballots-api';
import { StarsApi } from '../stars-api';

/** The branch's secret vote on everything that was promised: planned here, held like any other, its outcome brought back here. */
@Component({
  selector: 'app-star-voting',
  imports: [Field, NzButtonModule, NzInputModule, ReactiveFormsModule, RouterLink, TextPipe],
  template: `
    <section class="panel">
      <h2>{{ 'AssessmentsUi::Star:Voting' | text: { Year: year() } }}</h2>
      <p class="hint">{{ 'AssessmentsUi::Star:VotingHint' | text }}</p>
      <form class="form" [formGroup]="plan" (ngSubmit)="planning.submit()" novalidate>
        <app-field label="AssessmentsUi::Star:HeldOn" [control]="plan.controls.heldOn"><input nz-input type="date" formControlName="heldOn" /></app-field>
        <app-field label="AssessmentsUi::Star:Entitled" [control]="plan.controls.entitled" [hint]="'AssessmentsUi::Star:EntitledHint' | text"><input nz-input type="number" min="5" formControlName="entitled" /></app-field>
        <div class="form-actions"><button nz-button nzType="primary" [nzLoading]="planning.busy()">{{ 'AssessmentsUi::Star:PlanVote' | text }}</button></div>
      </form>
      @if (counted(); as counted) {
        @if (counted.length > 0) {
          <form class="form visit-below" [formGroup]="outcome" (ngSubmit)="taking.submit()" novalidate>
            <app-field class="wide" label="AssessmentsUi::Star:CountedVote" [control]="outcome.controls.ballotId">
              <select class="native" formControlName="ballotId">
                <option value="">{{ 'AssessmentsUi::Choose' | text }}</option>
                @for (ballot of counted; track ballot.id) {
                  <option [value]="ballot.id">{{ ballot.heldOn }} {{ ballot.title }}</option>
                }
              </select>
            </app-field>
            <div class="form-actions"><button nz-button [nzLoading]="taking.busy()">{{ 'AssessmentsUi::Star:TakeVote' | text }}</button></div>
          </form>
        } @else {
          <p class="hint">{{ 'AssessmentsUi::Star:NoCountedVote' | text }} <a routerLink="/assessments/ballots">{{ 'AssessmentsUi::Ballots' | text }}</a></p>
        }
      }
    </section>
  `,
})
export class StarVoting {
  private readonly ballots = inject(BallotsApi);
  private readonly builder = inject(NonNullableFormBuilder);
  private readonly messages = inject(NzMessageService);
  private readonly router = inject(Router);
  private readonly stars = inject(StarsApi);
  private readonly texts = inject(Texts);

  readonly year = input.required<number>();
  /** The outcome has been brought to the pledges. */
  readonly taken = output();
  private readonly held = resource({ loader: async () => (await this.ballots.list({ state: 'counted', maxResultCount: 100 })).items.filter(({ kind, roundId }) => kind === 'vote' && !roundId) });
  protected readonly counted = valueOf(this.held);

  protected readonly plan = this.builder.group({ heldOn: [today(), Validators.required], entitled: [undefined as number | undefined, [Validators.required, Validators.min(5)]] });
  protected readonly planning = submission(this.plan, async () => {
    const { heldOn, entitled } = this.plan.getRawValue();
    const ballot = await this.stars.planBallot(this.year(), heldOn, entitled!);
    await this.router.navigate(['/assessments/ballots', ballot.id]);
  });

  protected readonly outcome = this.builder.group({ ballotId: ['', Validators.required] });
  protected readonly taking = submission(this.outcome, async () => {
    const { items } = await this.stars.takeBallot(this.outcome.getRawValue().ballotId, this.year());
    this.messages.success(this.texts.get('AssessmentsUi::Star:VoteTaken', { Count: items.length }));
    this.taken.emit();
  });
}
