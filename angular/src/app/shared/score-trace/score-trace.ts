import { Component, input } from '@angular/core';

/** Why a mark is what it is: one sentence for every step that changed something. */
@Component({
  selector: 'app-score-trace',
  template: `
    <ol class="score-trace">
      @for (entry of trace(); track $index) {
        <li>
          <span class="hint figure">{{ entry.code }}</span>
          <span>{{ entry.sentence }}</span>
        </li>
      }
    </ol>
  `,
})
export class ScoreTrace {
  readonly trace = input.required<readonly { code: string; sentence: string }[]>();
}
