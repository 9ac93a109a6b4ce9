import { Component, computed, input } from '@angular/core';
import { TextPipe } from '../../core/text';
import { BallotState as State, BallotVoidReason } from '../ballots-api';

const moods: Record<State, string> = { draft: '', open: 'warning', closed: 'warning', counted: 'good', void: 'bad' };

/** Where a vote stands, in a word; one that is void says why. */
@Component({
  selector: 'app-ballot-state',
  imports: [TextPipe],
  template: `<span [class]="'tag ' + mood()">{{ 'AssessmentsUi::BallotState:' + state() | text }}</span>
    @if (because(); as reason) {
      <span class="hint">{{ 'AssessmentsUi::VoidReason:' + reason | text }}</span>
    }`,
})
export class BallotState {
  readonly state = input.required<State>();
  readonly because = input<BallotVoidReason | null>();
  protected readonly mood = computed(() => moods[this.state()]);
}
