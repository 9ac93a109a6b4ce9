import { Component, input } from '@angular/core';
import { TextPipe } from '../../core/text';
import { SchemeSection } from '../schemes-api';
import { percentage, wordsOfIndicator } from '../scheme-words';

/** The score sheet as it would hang on a wall: sections, their lines, and how points are given. */
@Component({
  selector: 'app-scheme-sheet',
  imports: [TextPipe],
  template: `
    <div class="table-scroll" tabindex="0">
      <table class="score-sheet">
        <thead>
          <tr>
            <th>{{ 'AssessmentsUi::Indicator' | text }}</th>
            <th class="numeric">{{ 'AssessmentsUi::Points' | text }}</th>
            <th>{{ 'AssessmentsUi::How' | text }}</th>
          </tr>
        </thead>
        @for (section of sections(); track section.code) {
          <tbody>
            <tr class="section-row">
              <th scope="rowgroup">
                {{ section.name }}
                @if (section.direct) {
                  <span class="tag">{{ 'AssessmentsUi::Section:Direct' | text }}</span>
                }
                @if (section.weight) {
                  <span class="tag">{{ 'AssessmentsUi::Section:WeightOf' | text: { Weight: percent(section.weight) } }}</span>
                }
              </th>
              <td class="numeric" [attr.data-label]="'AssessmentsUi::Points' | text">{{ section.fullScore }}</td>
              <td></td>
            </tr>
            @for (indicator of section.indicators; track indicator.code) {
              @let how = words(indicator);
              <tr>
                <td><span class="hint figure">{{ indicator.code }}</span> {{ indicator.name }}</td>
                <td class="numeric" [attr.data-label]="'AssessmentsUi::Points' | text">{{ indicator.points }}</td>
                <td [attr.data-label]="'AssessmentsUi::How' | text">
                  <span>{{ how.key | text: how.data }}
                  @if (indicator.note) {
                    <span class="hint">{{ indicator.note }}</span>
                  }
                  @if (indicator.metric) {
                    <span class="tag good">{{ 'AssessmentsUi::Indicator:FromMetric' | text: { Metric: indicator.metric } }}</span>
                  }</span>
                </td>
              </tr>
            }
          </tbody>
        }
      </table>
    </div>
  `,
})
export class SchemeSheet {
  readonly sections = input.required<readonly SchemeSection[]>();
  protected readonly words = wordsOfIndicator;
  protected readonly percent = percentage;
}
