import { DatePipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { Texts } from '../../core/text';
import { Evidence } from '../../shared/evidence/evidence';
import { EntryEvent } from '../entries-api';

/** What happened to an entry, the latest first, each with who and why. */
@Component({
  selector: 'app-entry-timeline',
  imports: [DatePipe, Evidence],
  template: `
    <ol class="letter-timeline">
      @for (event of latestFirst(); track $index) {
        <li class="past" [class.returned]="bad.has(event.deed)">
          <strong>{{ name(event.deed) }}</strong>
          <span>{{ event.by }}</span>
          <span class="hint figure">{{ event.at | date: 'yyyy-MM-dd HH:mm' }}</span>
          @if (event.reason) {
            <p>{{ event.reason }}</p>
          }
          @if (event.evidence.length > 0) {
            <app-evidence readOnly [attachments]="event.evidence" />
          }
        </li>
      }
    </ol>
  `,
})
export class EntryTimeline {
  private readonly texts = inject(Texts);
  readonly history = input.required<EntryEvent[]>();
  protected readonly bad = new Set(['rejectClosure', 'refuseExtension', 'reopen', 'urge']);
  protected readonly latestFirst = computed(() => this.history().toSorted((a, b) => b.at.localeCompare(a.at)));
  protected readonly name = (deed: string) => this.texts.named('ThreeListsUi::Event:', deed);
}
