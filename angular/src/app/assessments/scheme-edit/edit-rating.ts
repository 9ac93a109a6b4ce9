import { Component, computed, inject } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { TextPipe } from '../../core/text';
import { RatingBand } from '../schemes-api';
import { SchemeDesk } from './scheme-desk';
import { SchemeField } from './scheme-field';

/** How the points become stars or a grade, and who falls short. */
@Component({
  selector: 'app-edit-rating',
  imports: [NzButtonModule, NzIconModule, SchemeField, TextPipe],
  template: `
    <section class="panel">
      <h2>{{ 'AssessmentsUi::Rating' | text }}</h2>
      <div class="form">
        <app-scheme-field label="AssessmentsUi::Rating:Kind" kind="choice" words="AssessmentsUi::Rating:" [options]="['bands', 'grades', 'perSection']" path="rating.kind" />
        @if (kind() === 'perSection') {
          <app-scheme-field label="AssessmentsUi::Rating:ThresholdField" kind="percent" path="rating.threshold" hint="80" />
          <app-scheme-field label="AssessmentsUi::Rating:ApprovalField" kind="percent" path="rating.approvalAbove" hint="90" />
          <app-scheme-field label="AssessmentsUi::Denominator" kind="choice" words="AssessmentsUi::Denominator:" [options]="['valid', 'present', 'entitled']" [optional]="true" path="rating.denominator" />
        }
      </div>
      @if (kind() !== 'perSection') {
        @for (band of bands(); track $index) {
          <div class="rule-row">
            <app-scheme-field label="AssessmentsUi::Band:Min" kind="number" [path]="'rating.bands[' + $index + '].min'" />
            @if (kind() === 'grades') {
              <app-scheme-field label="AssessmentsUi::Grade" [path]="'rating.bands[' + $index + '].grade'" />
            } @else {
              <app-scheme-field label="AssessmentsUi::StarsCount" kind="number" [path]="'rating.bands[' + $index + '].stars'" />
            }
            <button type="button" class="link" (click)="desk.put('rating.bands[' + $index + ']', undefined)">{{ 'AssessmentsUi::Remove' | text }}</button>
          </div>
        }
        <button nz-button type="button" (click)="desk.add('rating.bands', { min: 0 })"><nz-icon nzType="plus" aria-hidden="true" />{{ 'AssessmentsUi::Band:Add' | text }}</button>
      }
    </section>
    <section class="panel">
      <h2>{{ 'AssessmentsUi::Total' | text }}</h2>
      <div class="form">
        <app-scheme-field label="AssessmentsUi::Total:Floor" kind="number" path="total.floor" />
        <app-scheme-field label="AssessmentsUi::Total:Cap" kind="number" path="total.cap" />
        <app-scheme-field class="wide" label="AssessmentsUi::Assessors" kind="lines" path="assessorWeights" [hint]="'AssessmentsUi::Example:weights' | text" />
        <app-scheme-field class="wide" label="AssessmentsUi::Trim" kind="flag" path="trim" />
      </div>
    </section>
    <section class="panel">
      <h2>{{ 'AssessmentsUi::Qualification' | text }}</h2>
      <div class="form">
        <app-scheme-field label="AssessmentsUi::Qualification:Below" path="qualification.below" />
        @if (kind() === 'grades') {
          <app-scheme-field label="AssessmentsUi::Qualification:Grade" path="qualification.minGrade" />
        } @else {
          <app-scheme-field label="AssessmentsUi::Qualification:Stars" kind="number" path="qualification.minStars" />
        }
        <app-scheme-field label="AssessmentsUi::Qualification:Total" kind="number" path="qualification.minTotal" />
      </div>
      @if (desk.at('qualification')) {
        <button type="button" class="link" (click)="desk.put('qualification', undefined)">{{ 'AssessmentsUi::Qualification:Remove' | text }}</button>
      }
    </section>
  `,
})
export class EditRating {
  protected readonly desk = inject(SchemeDesk);
  protected readonly kind = computed(() => this.desk.at<string>('rating.kind') ?? 'bands');
  protected readonly bands = computed(() => this.desk.at<RatingBand[]>('rating.bands') ?? []);
}
