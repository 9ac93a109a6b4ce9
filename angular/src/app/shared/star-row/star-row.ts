import { Component, computed, input } from '@angular/core';
import { TextPipe } from '../../core/text';

/** Stars that were won, among those that could be; said in words too. */
@Component({
  selector: 'app-star-row',
  imports: [TextPipe],
  template: `
    <span aria-hidden="true">
      @for (won of row(); track $index) {
        <svg viewBox="0 0 24 24" width="15" height="15" [class.won]="won"><path d="M12 2l3 6.600 7 .8-5.200 4.900 1.500 7.100L12 17.800l-6.300 3.600 1.500-7.100L2 9.400l7-.8z" /></svg>
      }
    </span>
    <span [class.visually-hidden]="!words()">{{ '::Stars' | text: { Count: stars() } }}</span>
  `,
  host: { class: 'star-row' },
})
export class StarRow {
  readonly stars = input.required<number>();
  readonly of = input(5);
  /** Whether the count stands beside the stars. */
  readonly words = input(true);
  protected readonly row = computed(() => Array.from({ length: Math.max(this.of(), this.stars()) }, (_, index) => index < this.stars()));
}
