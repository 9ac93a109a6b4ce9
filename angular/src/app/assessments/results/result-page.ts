import { DatePipe, DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Can } from '../../core/permission';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Chart } from '../../shared/chart/chart';
import { PageHeader } from '../../shared/page-header/page-header';
import { ScoreTrace } from '../../shared/score-trace/score-trace';
import { waterfallOption } from '../../shared/score-trace/waterfall';
import { ResultsApi } from '../results-api';
import { SchemesApi } from '../schemes-api';
import { RoundsApi } from '../rounds-api';
import { scoreSteps, standingSteps } from '../score-steps';
import { radarOption } from './radar';
import { Recheck } from './recheck';
import { StandingView } from './standing';
import { tellStanding } from './standing-words';

/** One result and why it is what it is: radar, waterfall from the marks to the stars, every step in a sentence, and the rounds before. */
@Component({
  selector: 'app-result-page',
  imports: [Can, Chart, DatePipe, DecimalPipe, NzAlertModule, NzButtonModule, PageHeader, Recheck, RouterLink, ScoreTrace, StandingView, TextPipe],
  templateUrl: './result-page.html',
})
export class ResultPage {
  private readonly results = inject(ResultsApi);
  private readonly rounds = inject(RoundsApi);
  private readonly schemes = inject(SchemesApi);
  private readonly texts = inject(Texts);

  readonly id = input.required<string>();
  protected readonly opened = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const result = await this.results.get(id);
      const { roundId, organizationId, memberId } = result.summary;
      const round = await this.rounds.get(roundId).catch(() => undefined);
      const [scheme, history] = await Promise.all([round && this.schemes.get(round.schemeId), memberId ? [] : this.results.ofOrganization(organizationId)]);
      return { result, scheme, history: history.filter((other) => !other.memberId) };
    },
  });
  private readonly known = valueOf(this.opened);
  protected readonly result = computed(() => this.known()?.result);
  protected readonly scheme = computed(() => this.known()?.scheme);
  protected readonly history = computed(() => (this.known()?.history ?? []).toSorted((a, b) => a.period.localeCompare(b.period)));
  protected readonly best = computed(() => (this.scheme()?.rating.kind === 'perSection' ? this.scheme()!.sections.length : 5));
  protected readonly rechecking = signal(false);

  private readonly words = { sheet: this.texts.get('AssessmentsUi::Steps:Sheet'), bounds: this.texts.get('AssessmentsUi::Steps:Bounds'), total: this.texts.get('AssessmentsUi::Total') };
  protected readonly radar = computed(() => ((this.result()?.sections.length ?? 0) >= 3 ? radarOption(this.result()!.sections) : undefined));
  protected readonly waterfall = computed(() => {
    const [result, scheme] = [this.result(), this.scheme()];
    return result && scheme && waterfallOption(scoreSteps(scheme, result.summary.total, result.trace, this.words));
  });
  /** How the stars came about, step by step, people's decisions last. */
  protected readonly ladder = computed(() => standingSteps(this.result()?.trace ?? []).filter(({ after }) => after !== null));
  protected readonly after = (value: unknown) => tellStanding(this.texts, typeof value === 'number' ? { stars: value } : { grade: value as string | null });
  protected readonly question = computed(() => this.texts.get('AssessmentsUi::Result:Why', { Standing: tellStanding(this.texts, this.result()!.standing) }));

  protected rechecked(): void {
    this.rechecking.set(false);
    this.opened.reload();
  }
}
