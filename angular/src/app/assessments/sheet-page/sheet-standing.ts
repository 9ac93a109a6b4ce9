import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { TextPipe, Texts } from '../../core/text';
import { Chart } from '../../shared/chart/chart';
import { ScoreTrace } from '../../shared/score-trace/score-trace';
import { waterfallOption } from '../../shared/score-trace/waterfall';
import { StarRow } from '../../shared/star-row/star-row';
import { scoreSteps } from '../score-steps';
import { SchemeDefinition } from '../schemes-api';
import { SheetPreview } from '../sheets-api';

/** What the scheme would make of the sheet as it stands, before quotas; or what is still missing. */
@Component({
  selector: 'app-sheet-standing',
  imports: [Chart, DecimalPipe, ScoreTrace, StarRow, TextPipe],
  template: `
    <section class="panel">
      <h2>{{ 'AssessmentsUi::Standing' | text }}</h2>
      @if (preview().result; as result) {
        <p class="standing">
          <span class="figure total">{{ result.total | number: '1.0-2' }}</span>
          @if (result.stars !== undefined && result.stars !== null) {
            <app-star-row [stars]="result.stars" [of]="best()" />
          } @else {
            <span class="tag good">{{ result.grade ?? ('AssessmentsUi::NoGrade' | text) }}</span>
          }
        </p>
        <app-chart [option]="option()" [summary]="'AssessmentsUi::Waterfall' | text: { Total: result.total }" [height]="200" />
        <details>
          <summary>{{ 'AssessmentsUi::Why' | text }}</summary>
          <app-score-trace [trace]="result.trace" />
        </details>
        <p class="hint">{{ 'AssessmentsUi::Standing:BeforeQuotas' | text }}</p>
      } @else if (preview().gaps.length > 0) {
        <p>{{ 'AssessmentsUi::Standing:Gaps' | text: { Count: preview().gaps.length } }}</p>
        <ul class="gap-list">
          @for (gap of preview().gaps; track $index) {
            <li>{{ gap.text }}</li>
          }
        </ul>
      } @else {
        <p class="hint">{{ 'AssessmentsUi::Standing:Hidden' | text }}</p>
      }
    </section>
  `,
})
export class SheetStanding {
  private readonly texts = inject(Texts);
  readonly preview = input.required<SheetPreview>();
  readonly scheme = input.required<SchemeDefinition>();
  private readonly words = { sheet: this.texts.get('AssessmentsUi::Steps:Sheet'), bounds: this.texts.get('AssessmentsUi::Steps:Bounds'), total: this.texts.get('AssessmentsUi::Total') };
  protected readonly best = computed(() => (this.scheme().rating.kind === 'perSection' ? this.scheme().sections.length : 5));
  protected readonly option = computed(() => waterfallOption(scoreSteps(this.scheme(), this.preview().result!.total, this.preview().result!.trace, this.words)));
}
