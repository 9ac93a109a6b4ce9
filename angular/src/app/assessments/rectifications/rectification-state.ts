import { Component, computed, input } from '@angular/core';
import { TextPipe } from '../../core/text';
import { RectificationState as State } from '../rectifications-api';

const moods: Record<State, string> = { proposed: 'warning', dropped: '', confirmed: 'warning', underWay: 'bad', lookBack: 'warning', completed: 'good' };

/** Where a rectification stands, in a word. */
@Component({
  selector: 'app-rectification-state',
  imports: [TextPipe],
  template: `<span [class]="'tag ' + mood()">{{ 'AssessmentsUi::Rectification:' + state() | text }}</span>`,
})
export class RectificationState {
  readonly state = input.required<State>();
  protected readonly mood = computed(() => moods[this.state()]);
}
