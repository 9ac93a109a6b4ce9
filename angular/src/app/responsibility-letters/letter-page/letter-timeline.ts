import { DatePipe } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { TextPipe } from '../../core/text';
import { Letter } from '../letters-api';
import { timeline } from './timeline';

/** Where a letter stands on its way through the year, and the versions it has had. */
@Component({
  selector: 'app-letter-timeline',
  imports: [DatePipe, TextPipe],
  template: `
    <ol class="letter-timeline">
      @for (moment of moments(); track moment.state) {
        <li [class]="moment.tense" [class.returned]="moment.state === 'returned'" [attr.aria-current]="moment.tense === 'present' ? 'step' : null">
          <strong>{{ 'ResponsibilityLettersUi::Moment:' + moment.state | text }}</strong>
          @if (moment.by) {
            <span>{{ moment.by }}</span>
          }
          @if (moment.at) {
            <span class="hint figure">{{ moment.at | date: 'yyyy-MM-dd HH:mm' }}</span>
          }
          @if (moment.state === 'returned') {
            <p>{{ letter().returnReason }}</p>
          }
        </li>
      }
    </ol>
    @if (letter().versions.length > 1) {
      <h3>{{ 'ResponsibilityLettersUi::Versions' | text }}</h3>
      <ul class="versions">
        @for (version of letter().versions; track version.version) {
          <li>
            {{ 'ResponsibilityLettersUi::Version:Of' | text: { Number: version.version, Day: (version.issuedAt | date: 'mediumDate') } }}
            @if (version.ending) {
              <span class="hint">{{ 'ResponsibilityLettersUi::Ending:' + version.ending | text: { Reason: version.reason ?? '' } }}</span>
            }
          </li>
        }
      </ul>
    }
  `,
})
export class LetterTimeline {
  readonly letter = input.required<Letter>();
  protected readonly moments = computed(() => timeline(this.letter()));
}
