import { Component, computed, input } from '@angular/core';
import { TextPipe } from '../../core/text';
import { TrafficLight } from '../../shared/traffic-light/traffic-light';
import { ReportSummary } from '../reports-api';
import { reportLight } from './report-light';

/** Where a week's report stands, and once the week is closed what it counts as. */
@Component({
  selector: 'app-report-state',
  imports: [TextPipe, TrafficLight],
  template: `
    <app-traffic-light [light]="light()" [word]="word()" />
    @if (report().timeliness && report().state !== 'expected') {
      <span class="hint">{{ 'ThreeListsUi::ReportState:' + report().state | text }}</span>
    }
  `,
  host: { class: 'report-state' },
})
export class ReportState {
  readonly report = input.required<Pick<ReportSummary, 'state' | 'timeliness'>>();
  protected readonly light = computed(() => reportLight(this.report()));
  protected readonly word = computed(() => {
    const { state, timeliness } = this.report();
    return timeliness ? `ThreeListsUi::Timeliness:${timeliness}` : `ThreeListsUi::ReportState:${state}`;
  });
}
