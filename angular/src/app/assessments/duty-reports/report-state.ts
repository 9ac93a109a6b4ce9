import { Component, computed, input } from '@angular/core';
import { TextPipe } from '../../core/text';
import { DutyReportState as State } from '../duty-api';

const moods: Record<State, string> = { draft: '', filed: 'warning', returned: 'bad', remarked: 'good', published: 'good' };

/** Where a duty report stands, and whether it was late. */
@Component({
  selector: 'app-duty-report-state',
  imports: [TextPipe],
  template: `<span [class]="'tag ' + mood()">{{ 'AssessmentsUi::DutyState:' + state() | text }}</span>
    @if (late()) {
      <span class="tag bad">{{ 'AssessmentsUi::Duty:Late' | text }}</span>
    }`,
})
export class DutyReportState {
  readonly state = input.required<State>();
  readonly late = input(false);
  protected readonly mood = computed(() => moods[this.state()]);
}
