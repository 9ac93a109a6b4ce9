import { Component, computed, inject, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Session } from '../../core/session';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { CampaignsApi } from '../../responsibility-letters/campaigns-api';
import { Chart } from '../../shared/chart/chart';
import { Organizations } from '../../shared/organization-tree/organizations';
import { today } from '../../shared/today';
import { weekOf, weekParts } from '../../shared/week-picker/week';
import { BoardApi } from '../../three-lists/board-api';
import { lightCounts, redFirst } from '../../three-lists/board/board-order';
import { RedList } from '../../three-lists/board/red-list';
import { TrendChart } from '../../three-lists/board/trend-chart';
import { lettersRing, ringParts } from './letters-ring';
import { MapItem, lightsMap } from './lights-map';

/** How one's part of the tree stands this week: lights, trend, what is reddest, and how far the letters are. */
@Component({
  selector: 'app-lists-panels',
  imports: [Chart, RedList, RouterLink, TextPipe, TrendChart],
  templateUrl: './lists-panels.html',
})
export class ListsPanels {
  private readonly boards = inject(BoardApi);
  private readonly campaigns = inject(CampaignsApi);
  private readonly organizations = inject(Organizations);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);

  protected readonly week = weekOf(today());
  protected readonly parts = weekParts(this.week);
  private readonly answer = resource({
    loader: async () => {
      const [root] = await this.organizations.roots();
      const [board, trend, reds, below] = await Promise.all([this.boards.get(root.id, this.week), this.boards.trend(root.id, this.week), this.boards.reds(root.id, this.week), this.organizations.childrenOf(root.id)]);
      const short = new Map(below.map(({ name, shortName }) => [name, shortName || name]));
      return { root, rows: redFirst(board.children), trend: trend.items, reds: reds.items, short };
    },
  });
  protected readonly shown = valueOf(this.answer);
  protected readonly map = computed(() => lightsMap(this.shown()?.rows ?? [], (name) => this.shown()?.short.get(name) ?? name));
  protected readonly counts = computed(() => lightCounts(this.shown()?.rows ?? []));
  protected readonly sentence = computed(() => this.texts.get('ThreeListsUi::Home:Lights:Summary', Object.fromEntries(this.counts().map(({ light, count }) => [light, count]))));

  private readonly letters = resource({
    loader: async () => (this.session.permits('ResponsibilityLetters.Campaigns') ? ringParts((await this.campaigns.list({ year: new Date().getFullYear(), maxResultCount: 100 })).items) : undefined),
  });
  private readonly ringOf = valueOf(this.letters);
  protected readonly ring = computed(() => {
    const parts = this.ringOf();
    return parts?.some(({ value }) => value > 0) ? lettersRing(parts, (name) => this.texts.get(`ThreeListsUi::Home:Letters:${name}`)) : undefined;
  });

  protected open(item: unknown): void {
    void this.router.navigate(['/three-lists/board'], { queryParams: { organizationId: (item as MapItem).id, week: this.week } });
  }
}
