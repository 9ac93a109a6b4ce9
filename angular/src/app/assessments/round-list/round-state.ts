import { Component, computed, input } from '@angular/core';
import { TextPipe } from '../../core/text';
import { RoundState as State, StepKind } from '../rounds-api';

const moods: Record<State, string> = { draft: '', opening: 'warning', open: 'warning', closed: 'good', abandoned: 'bad' };

/** Where a round stands: while it is open, at which step. */
@Component({
  selector: 'app-round-state',
  imports: [TextPipe],
  template: `<span [class]="'tag ' + mood()">{{ 'AssessmentsUi::RoundState:' + state() | text }}</span>
    @if (state() === 'open' && at(); as step) {
      <span class="nowrap">{{ 'AssessmentsUi::Step:' + step | text }}</span>
    }`,
})
export class RoundState {
  readonly state = input.required<State>();
  readonly at = input<StepKind | null>();
  protected readonly mood = computed(() => moods[this.state()]);
}
