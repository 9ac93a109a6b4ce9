import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Can } from '../../core/permission';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { PageHeader } from '../../shared/page-header/page-header';
import { today } from '../../shared/today';
import { weekOf, weekParts } from '../../shared/week-picker/week';
import { CalendarApi } from '../calendar-api';
import { startsMonth, workingDaysOf, yearFigures } from './calendar-stats';

/** A year's weeks: when each is due, and why where it is not Friday; beside it the holiday table that it follows. */
@Component({
  selector: 'app-calendar',
  imports: [Can, DatePipe, NzButtonModule, NzIconModule, PageHeader, RouterLink, TextPipe],
  templateUrl: './calendar.html',
})
export class Calendar {
  private readonly calendar = inject(CalendarApi);
  private readonly router = inject(Router);

  /** From the address bar. */
  readonly year = input<string>();
  protected readonly chosen = computed(() => Number(this.year()) || new Date().getFullYear());
  protected readonly years = [1, 0, -1].map((away) => new Date().getFullYear() + away);
  protected readonly now = weekOf(today());
  protected readonly answer = resource({ params: () => this.chosen(), loader: ({ params: year }) => Promise.all([this.calendar.year(year), this.calendar.holidays(year)]) });
  private readonly both = valueOf(this.answer);
  protected readonly weeks = computed(() => this.both()?.[0].items ?? []);
  protected readonly holidays = computed(() => this.both()?.[1].items ?? []);
  protected readonly figures = computed(() => yearFigures(this.weeks()));
  protected readonly workingDays = computed(() => workingDaysOf(this.chosen(), this.holidays()));
  protected readonly parts = weekParts;
  protected readonly startsMonth = (index: number) => startsMonth(this.weeks(), index);

  protected choose(year: string): void {
    void this.router.navigate([], { queryParams: { year } });
  }
}
