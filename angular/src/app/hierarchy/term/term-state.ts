import { Component, computed, input } from '@angular/core';
import { TextPipe } from '../../core/text';
import { TrafficLight } from '../../shared/traffic-light/traffic-light';
import { daysBetween, termLight, today } from './days-left';

/** When a term of office is due, and how long that is from today. */
@Component({
  selector: 'app-term-state',
  imports: [TextPipe, TrafficLight],
  template: `
    @if (dueOn(); as dueOn) {
      <span class="figure">{{ dueOn }}</span>
      @if (light() === 'green') {
        <span class="hint">{{ 'HierarchyUi::Term:DaysLeft' | text: { Days: days() } }}</span>
      } @else {
        <app-traffic-light [light]="light()" [word]="days() < 0 ? 'HierarchyUi::Term:Over' : 'HierarchyUi::Term:Soon'" />
        <span class="hint figure">{{ (days() < 0 ? 'HierarchyUi::Term:DaysOver' : 'HierarchyUi::Term:DaysLeft') | text: { Days: days() < 0 ? -days() : days() } }}</span>
      }
    } @else {
      <span class="hint">{{ 'HierarchyUi::Term:NotSet' | text }}</span>
    }
  `,
  host: { class: 'term-state' },
})
export class TermState {
  readonly dueOn = input<string | null>();

  protected readonly days = computed(() => daysBetween(today(), this.dueOn() ?? today()));
  protected readonly light = computed(() => termLight(this.days()));
}
