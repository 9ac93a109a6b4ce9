import { Component, computed, input, model } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { TextPipe } from '../../core/text';
import { today } from '../today';
import { Week, shiftWeek, weekOf, weekParts, weeksUpTo } from './week';

const weeksOffered = 54;

/** Chooses a week: one back, one forward, or any of the last year. */
@Component({
  selector: 'app-week-picker',
  imports: [NzButtonModule, NzIconModule, TextPipe],
  template: `
    <button nz-button type="button" [attr.aria-label]="'::Week:Before' | text" (click)="week.set(shift(week(), -1))"><nz-icon nzType="left" aria-hidden="true" /></button>
    <select #choice class="native" [attr.aria-label]="'::Week' | text" (change)="week.set(choice.value)">
      @for (offered of offers(); track offered) {
        <option [value]="offered" [selected]="offered === week()">{{ '::Week:Of' | text: parts(offered) }}</option>
      }
    </select>
    <button
      nz-button
      type="button"
      [disabled]="week() >= latest()"
      [title]="week() >= latest() ? ('::Week:Latest' | text) : ''"
      [attr.aria-label]="'::Week:After' | text"
      (click)="week.set(shift(week(), 1))"
    >
      <nz-icon nzType="right" aria-hidden="true" />
    </button>
  `,
  host: { class: 'week-picker' },
})
export class WeekPicker {
  readonly week = model.required<Week>();
  /** No week after this one can be chosen. */
  readonly latest = input<Week>(weekOf(today()));

  protected readonly parts = weekParts;
  protected readonly shift = shiftWeek;
  protected readonly offers = computed(() => {
    const offers = weeksUpTo(this.latest(), weeksOffered);
    return offers.includes(this.week()) ? offers : [this.week(), ...offers].sort().reverse();
  });
}
