import { Component, computed, input } from '@angular/core';
import { TrafficLight } from '../../shared/traffic-light/traffic-light';
import { EntryLight as Light } from '../entries-api';

/** A light and, beside it, the rule that made it. */
@Component({
  selector: 'app-entry-light',
  imports: [TrafficLight],
  template: `
    <app-traffic-light [light]="judged() || light().rule === 'closed' ? light().color : 'none'" [word]="judged() ? undefined : 'ThreeListsUi::Light:' + light().rule" [title]="light().because ?? ''" />
    @if (explained() && judged() && light().because) {
      <span class="hint">{{ light().because }}</span>
    }
  `,
  host: { class: 'entry-light' },
})
export class EntryLight {
  readonly light = input.required<Light>();
  readonly explained = input(false);
  /** Where nothing is asked, or no longer, nothing can be on schedule. */
  protected readonly judged = computed(() => !['nothingAsked', 'closed', 'suspended'].includes(this.light().rule));
}
