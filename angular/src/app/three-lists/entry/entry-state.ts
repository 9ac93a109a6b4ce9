import { Component, computed, input } from '@angular/core';
import { TextPipe } from '../../core/text';
import { ProblemState } from '../problems-api';
import { TaskState } from '../tasks-api';

const moods: Partial<Record<ProblemState | TaskState, 'good' | 'warning' | 'bad'>> = { closed: 'good', pendingVerification: 'warning', open: 'bad' };

/** Where a problem or task stands, in a word. */
@Component({
  selector: 'app-entry-state',
  imports: [TextPipe],
  template: `<span [class]="'tag ' + mood()">{{ 'ThreeListsUi::State:' + state() | text }}</span>`,
})
export class EntryState {
  readonly state = input.required<ProblemState | TaskState>();
  protected readonly mood = computed(() => moods[this.state()] ?? '');
}
