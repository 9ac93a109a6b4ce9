import { Component, computed, input } from '@angular/core';
import { TextPipe } from '../../core/text';
import { StarRow } from '../../shared/star-row/star-row';
import { Standing as Value } from '../results-api';

/** Stars or a grade, whichever the scheme gives. */
@Component({
  selector: 'app-standing',
  imports: [StarRow, TextPipe],
  template: `
    @if (stars() !== undefined) {
      <app-star-row [stars]="stars()!" [of]="of()" [words]="words()" />
    } @else if (standing().grade; as grade) {
      <strong>{{ grade }}</strong>
    } @else {
      <span class="hint">{{ 'AssessmentsUi::NoGrade' | text }}</span>
    }
  `,
})
export class StandingView {
  readonly standing = input.required<Value>();
  readonly of = input(5);
  readonly words = input(true);
  protected readonly stars = computed(() => this.standing().stars ?? undefined);
}
