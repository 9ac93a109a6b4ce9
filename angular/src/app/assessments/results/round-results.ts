import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzMessageService } from 'ng-zorro-antd/message';
import { Can } from '../../core/permission';
import { Problems } from '../../core/problem';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Chart } from '../../shared/chart/chart';
import { PageHeader } from '../../shared/page-header/page-header';
import { ResultsApi } from '../results-api';
import { RoundsApi } from '../rounds-api';
import { SchemesApi } from '../schemes-api';
import { ResultTable } from './result-table';
import { tellStanding } from './standing-words';
import { MapField, starsMap } from './stars-map';

/** What came of a round: the county as a tree map by stars, and everyone in a list. */
@Component({
  selector: 'app-round-results',
  imports: [Can, Chart, NzButtonModule, NzIconModule, NzInputModule, PageHeader, ResultTable, TextPipe],
  templateUrl: './round-results.html',
})
export class RoundResults {
  private readonly messages = inject(NzMessageService);
  private readonly problems = inject(Problems);
  private readonly results = inject(ResultsApi);
  private readonly rounds = inject(RoundsApi);
  private readonly schemes = inject(SchemesApi);
  private readonly texts = inject(Texts);

  readonly id = input.required<string>();
  private readonly opened = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const round = await this.rounds.get(id);
      return { round, scheme: await this.schemes.get(round.schemeId) };
    },
  });
  private readonly known = valueOf(this.opened);
  protected readonly round = computed(() => this.known()?.round);
  private readonly scheme = computed(() => this.known()?.scheme);
  protected readonly awarding = computed(() => this.round()?.currentKind === 'award' && this.round()?.isMine);
  protected readonly graded = computed(() => this.scheme()?.rating.kind === 'grades');
  protected readonly busy = signal(false);

  /** Down the tree, one level at a time. */
  protected readonly way = signal<{ id: string; name: string }[]>([]);
  protected readonly mapped = resource({ params: () => ({ round: this.id(), within: this.way().at(-1)?.id }), loader: ({ params }) => this.results.map(params.round, params.within) });
  protected readonly map = valueOf(this.mapped);
  private readonly best = computed(() => (this.scheme()?.rating.kind === 'perSection' ? this.scheme()!.sections.length : 5));
  protected readonly option = computed(() => starsMap(this.map()?.fields ?? [], this.best(), (standing) => tellStanding(this.texts, standing)));

  protected enter(item: unknown): void {
    const field = item as MapField;
    if (field.hasChildren) {
      this.way.update((way) => [...way, { id: field.id, name: field.name }]);
    }
  }

  protected leave(depth: number): void {
    this.way.update((way) => way.slice(0, depth));
  }

  protected async award(least: string, numberPrefix: string): Promise<void> {
    this.busy.set(true);
    try {
      const given = await this.results.award(this.id(), { ...(this.graded() ? { minGrade: least } : { minStars: Number(least) }), numberPrefix });
      this.messages.success(this.texts.get('AssessmentsUi::Award:Given', { Count: given.given, First: given.first ?? '', Last: given.last ?? '' }));
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}
