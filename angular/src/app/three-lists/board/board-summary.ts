import { Component, computed, inject, input } from '@angular/core';
import { Texts } from '../../core/text';
import { Stat, StatTiles } from '../../shared/stat-tiles/stat-tiles';
import { WeeklyBoard } from '../board-api';
import { DueSentence } from '../weekly-report/due-sentence';
import { boardStats } from './board-stats';

/** The figures of the whole subtree, each a link to what it counts. */
@Component({
  selector: 'app-board-summary',
  imports: [DueSentence, StatTiles],
  template: `
    @if (board().period; as period) {
      <app-due-sentence [period]="period" />
    }
    <app-stat-tiles [stats]="stats()" />
  `,
})
export class BoardSummary {
  private readonly texts = inject(Texts);
  readonly board = input.required<WeeklyBoard>();
  protected readonly stats = computed(() => boardStats(this.board()).map((stat): Stat => ({ ...stat, label: this.texts.get(`ThreeListsUi::Board:${stat.label}`) })));
}
