import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Round, RoundsApi } from '../rounds-api';

const atFirst = 12;

/** Who judges, and how many of the cards each owes are submitted. */
@Component({
  selector: 'app-round-judges',
  imports: [TextPipe],
  template: `
    @if (judges().length > 0) {
      <section class="panel">
        <h2>{{ 'AssessmentsUi::Judges' | text }}</h2>
        <ul class="rules">
          @for (judge of shown(); track $index) {
            <li>
              <span class="hint">{{ judge.role }}</span>
              <strong>{{ judge.name }}</strong>
              @if (judge.organizations.length > 0) {
                <span class="hint">{{ judge.organizations.join('; ') }}</span>
              }
              @if (judge.owed > 0) {
                <span class="tag figure" [class.good]="judge.submitted === judge.owed" [class.warning]="judge.submitted < judge.owed && begun()">{{ 'AssessmentsUi::Judges:Cards' | text: { Submitted: judge.submitted, Owed: judge.owed } }}</span>
              }
            </li>
          }
        </ul>
        @if (judges().length > shown().length) {
          <button type="button" class="link" (click)="all.set(true)">{{ 'AssessmentsUi::Waiting:All' | text: { Count: judges().length } }}</button>
        }
      </section>
    }
  `,
})
export class RoundJudges {
  private readonly rounds = inject(RoundsApi);
  private readonly texts = inject(Texts);

  readonly round = input.required<Round>();
  private readonly answer = resource({ params: () => this.round(), loader: ({ params: { id } }) => this.rounds.judges(id) });
  private readonly known = valueOf(this.answer);
  protected readonly judges = computed(() =>
    (this.known()?.items ?? []).map((judge) => ({ ...judge, role: this.texts.named('AssessmentsUi::Role:', judge.role), name: judge.name ?? this.texts.get('AssessmentsUi::Judges:Superior') })),
  );
  /** Nobody is late before the step has begun. */
  protected readonly begun = computed(() => this.round().steps.some(({ kind, begunAt }) => kind === 'superiorAssessment' && begunAt));
  protected readonly all = signal(false);
  protected readonly shown = computed(() => (this.all() ? this.judges() : this.judges().slice(0, atFirst)));
}
