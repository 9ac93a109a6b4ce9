import { DatePipe } from '@angular/common';
import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../core/text';
import { Round, RoundStep } from '../rounds-api';
import { stepKey } from '../round-plan/round-input';

/** The steps of a round in their order: done, at hand, to come; each with its day. */
@Component({
  selector: 'app-round-timeline',
  imports: [DatePipe, RouterLink, TextPipe],
  template: `
    <ol>
      @for (step of round().steps; track key(step)) {
        <li [class.done]="step.finishedAt" [class.here]="step.isCurrent" [class.late]="step.isLate" [attr.aria-current]="step.isCurrent ? 'step' : null">
          <strong>
            @if (placeOf(step); as place) {
              <a [routerLink]="place">{{ 'AssessmentsUi::Step:' + key(step) | text }}</a>
            } @else {
              {{ 'AssessmentsUi::Step:' + key(step) | text }}
            }
          </strong>
          @if (step.finishedAt) {
            <span class="hint">{{ 'AssessmentsUi::Step:Done' | text: { Day: (step.finishedAt | date: 'MM-dd') } }}</span>
          } @else {
            <span class="hint figure">{{ 'AssessmentsUi::Step:Due' | text: { Day: (step.dueOn | date: 'MM-dd') } }}</span>
          }
          @if (step.isLate) {
            <span class="tag bad">{{ 'AssessmentsUi::Step:Late' | text }}</span>
          }
          @if (step.note) {
            <span class="hint">{{ step.note }}</span>
          }
        </li>
      }
    </ol>
  `,
  host: { class: 'round-timeline' },
})
export class RoundTimeline {
  readonly round = input.required<Round>();
  protected readonly key = stepKey;

  /** Where the step's work is done, once it has begun. */
  protected placeOf(step: RoundStep): unknown[] | undefined {
    const places: Partial<Record<RoundStep['kind'], string>> = { rating: 'desk', publicity: 'publicity', approval: 'approvals', award: 'results' };
    const place = step.begunAt ? places[step.kind] : undefined;
    return place ? ['/assessments/rounds', this.round().id, place] : undefined;
  }
}
