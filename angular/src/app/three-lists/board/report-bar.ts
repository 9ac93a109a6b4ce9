import { Component, computed, inject, input } from '@angular/core';
import { Texts } from '../../core/text';
import { BoardFigures } from '../board-api';
import { barSegments } from './bar-segments';

/** A subtree's reports of a week as one bar, with the figures written beside it. */
@Component({
  selector: 'app-report-bar',
  template: `
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      @for (segment of segments(); track segment.name) {
        <rect y="0" height="10" [class]="segment.name" [attr.x]="segment.from" [attr.width]="segment.share" />
      }
    </svg>
    <span class="figure">{{ sentence() }}</span>
  `,
  host: { class: 'report-bar-cell' },
})
export class ReportBar {
  private readonly texts = inject(Texts);
  readonly figures = input.required<BoardFigures['reports']>();
  protected readonly segments = computed(() => barSegments(this.figures()));
  protected readonly sentence = computed(() =>
    this.segments()
      .map(({ name, count }) => this.texts.get(`ThreeListsUi::Bar:${name}`, { Count: count }))
      .join(' '),
  );
}
