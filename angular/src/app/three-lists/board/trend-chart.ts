import { Component, computed, inject, input } from '@angular/core';
import { Texts } from '../../core/text';
import { Chart } from '../../shared/chart/chart';
import { weekParts } from '../../shared/week-picker/week';
import { TrendWeek } from '../board-api';
import { trendOption, trendSentence } from './trend';

/** Twelve weeks at a glance: reported in time, struck off, overdue. */
@Component({
  selector: 'app-trend-chart',
  imports: [Chart],
  template: `<app-chart [option]="option()" [summary]="summary()" [height]="height()" />`,
})
export class TrendChart {
  private readonly texts = inject(Texts);
  readonly weeks = input.required<TrendWeek[]>();
  readonly height = input(220);

  private readonly words = {
    onTime: this.texts.get('ThreeListsUi::Trend:OnTime'),
    closed: this.texts.get('ThreeListsUi::Trend:Closed'),
    overdue: this.texts.get('ThreeListsUi::Trend:Overdue'),
    week: (week: string) => this.texts.get('::Week:Short', weekParts(week)),
  };
  protected readonly option = computed(() => trendOption(this.weeks(), this.words));
  protected readonly summary = computed(() => this.texts.get('ThreeListsUi::Trend:Summary', trendSentence(this.weeks())));
}
