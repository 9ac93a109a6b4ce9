import { Component, computed, input } from '@angular/core';
import { TextPipe } from '../../core/text';
import { LetterState } from '../letters-api';

const moods: Partial<Record<LetterState, 'good' | 'warning' | 'bad'>> = {
  issued: 'warning',
  signed: 'warning',
  countersigned: 'good',
  midYearChecked: 'good',
  yearEndAccepted: 'good',
  returned: 'bad',
};

/** A letter's state in a word. */
@Component({
  selector: 'app-state-tag',
  imports: [TextPipe],
  template: `<span [class]="'tag ' + mood()">{{ 'ResponsibilityLettersUi::State:' + state() | text }}</span>`,
})
export class StateTag {
  readonly state = input.required<LetterState>();
  protected readonly mood = computed(() => moods[this.state()] ?? '');
}
