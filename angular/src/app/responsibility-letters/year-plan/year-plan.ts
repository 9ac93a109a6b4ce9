import { DatePipe, DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { TextPipe } from '../../core/text';
import { PageHeader } from '../../shared/page-header/page-header';
import { YearPlanApi } from '../year-plan-api';

/** The year's plan: every campaign with what it rests on and who approved it, and what might be one. */
@Component({
  selector: 'app-year-plan',
  imports: [DatePipe, DecimalPipe, NzAlertModule, PageHeader, RouterLink, TextPipe],
  templateUrl: './year-plan.html',
})
export class YearPlan {
  private readonly api = inject(YearPlanApi);

  /** From the address bar. */
  readonly year = input<string>();
  protected readonly shown = computed(() => Number(this.year()) || new Date().getFullYear());
  protected readonly plan = resource({ params: () => this.shown(), loader: ({ params: year }) => this.api.get(year) });
}
