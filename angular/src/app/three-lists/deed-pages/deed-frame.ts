import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { PageHeader } from '../../shared/page-header/page-header';
import { EntriesApi, EntryKind } from '../entries-api';
import { EntryLight } from '../entry/entry-light';
import { entryLink } from '../entry/entry-link';

/** Around a deed's form: which entry it concerns, and the way back to it. */
@Component({
  selector: 'app-deed-frame',
  imports: [DatePipe, EntryLight, PageHeader, TextPipe],
  template: `
    @if (entry(); as entry) {
      <app-page-header [heading]="'ThreeListsUi::Deed:' + deed() | text" [path]="[{ text: entry.title, link: link() }]" />
      <p class="board-facts">
        <span>{{ entry.organizationName }} · {{ entry.responsiblePerson }}</span>
        <span>{{ 'ThreeListsUi::DueOn:Of' | text: { Day: (entry.dueOn | date: 'longDate') } }}</span>
        <app-entry-light [light]="entry.light" [explained]="true" />
      </p>
      <ng-content />
    } @else if (answer.error()) {
      <p class="field-error" role="alert">{{ '::NotFound:Why' | text }}</p>
    } @else {
      <p class="hint" role="status">{{ '::Loading' | text }}</p>
    }
  `,
})
export class DeedFrame {
  private readonly entries = inject(EntriesApi);

  readonly kind = input.required<EntryKind>();
  readonly id = input.required<string>();
  readonly deed = input.required<string>();
  protected readonly answer = resource({ params: () => ({ kind: this.kind(), id: this.id() }), loader: ({ params }) => this.entries.get(params.kind, params.id) });
  readonly entry = valueOf(this.answer);
  protected readonly link = computed(() => entryLink(this.kind(), this.id()));
}
