import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { TextPipe, Texts } from '../../core/text';
import { Chart } from '../../shared/chart/chart';
import { ScoreTrace } from '../../shared/score-trace/score-trace';
import { waterfallOption } from '../../shared/score-trace/waterfall';
import { StarRow } from '../../shared/star-row/star-row';
import { scoreSteps } from '../score-steps';
import { Evaluation, SchemeDefinition } from '../schemes-api';
import { TriedForm } from './tried-subject';

/** What the subjects of a try-out would get, each with the steps that led there. */
@Component({
  selector: 'app-try-out-results',
  imports: [Chart, DecimalPipe, ScoreTrace, StarRow, TextPipe],
  template: `
    <div class="try-out-results" role="status">
      @for (result of results(); track result.id) {
        <article class="panel">
          <header>
            <strong>{{ result.name }}</strong>
            <span class="figure total">{{ result.total | number: '1.0-2' }}</span>
            @if (result.stars !== undefined && result.stars !== null) {
              <app-star-row [stars]="result.stars" [of]="best()" />
            } @else {
              <span class="tag good">{{ result.grade ?? ('AssessmentsUi::NoGrade' | text) }}</span>
            }
            <span class="hint">{{ 'AssessmentsUi::RankOf' | text: { Rank: result.rank } }}</span>
            @if (result.qualified === false) {
              <span class="tag bad">{{ scheme().qualification?.below }}</span>
            }
          </header>
          <details>
            <summary>{{ 'AssessmentsUi::Why' | text }}</summary>
            <app-chart [option]="result.option" [summary]="'AssessmentsUi::Waterfall' | text: { Total: result.total }" [height]="200" />
            <app-score-trace [trace]="result.trace" />
          </details>
        </article>
      }
      @for (warning of warnings(); track $index) {
        <p class="hint">{{ 'AssessmentsUi::TryOut:Warning' | text: warning }}</p>
      }
    </div>
  `,
})
export class TryOutResults {
  private readonly texts = inject(Texts);

  readonly evaluation = input.required<Evaluation>();
  readonly scheme = input.required<SchemeDefinition>();
  readonly subjects = input.required<TriedForm[]>();

  private readonly words = { sheet: this.texts.get('AssessmentsUi::Steps:Sheet'), bounds: this.texts.get('AssessmentsUi::Steps:Bounds'), total: this.texts.get('AssessmentsUi::Total') };
  private readonly names = computed(() => new Map(this.subjects().map(({ id, name }) => [id, name])));
  protected readonly best = computed(() => (this.scheme().rating.kind === 'perSection' ? this.scheme().sections.length : Math.max(5, ...(this.scheme().rating.bands ?? []).map(({ stars }) => stars ?? 0))));
  protected readonly results = computed(() =>
    this.evaluation().results.map((result) => ({ ...result, name: this.names().get(result.id) ?? result.id, option: waterfallOption(scoreSteps(this.scheme(), result.total, result.trace, this.words)) })),
  );
  protected readonly warnings = computed(() => this.evaluation().warnings.map(({ quota, ids }) => ({ Quota: quota + 1, Names: ids.map((id) => this.names().get(id) ?? id).join(this.texts.get('AssessmentsUi::And')) })));
}
