import { Component, computed, input } from '@angular/core';
import { TrafficLight } from '../../shared/traffic-light/traffic-light';
import { EntryLight as Light } from '../entries-api';

/** A light and, beside it, the rule that made it. */
@Component({
  selector: 'app-entry-light',
  imports: [TrafficLight],
  template: `
    <app-traffic-light [light]="asked() ? light().color : 'none'" [word]="asked() ? undefined : 'ThreeListsUi::Light:nothingAsked'" [title]="light().because ?? ''" />
    @if (explained() && asked() && light().because) {
      <span class="hint">{{ light().because }}</span>
    }
  `,
  host: { class: 'entry-light' },
})
export class EntryLight {
  readonly light = input.required<Light>();
  readonly explained = input(false);
  /** Where nothing is asked nothing can be on schedule. */
  protected readonly asked = computed(() => this.light().rule !== 'nothingAsked');
}
