import { Component, computed, inject } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { TextPipe, Texts } from '../../core/text';
import { Quota, SchemeAdjustment, SchemeCondition } from '../schemes-api';
import { nextCode } from './new-parts';
import { SchemeDesk } from './scheme-desk';
import { SchemeField } from './scheme-field';

/** What comes beside the sheet: bonuses and deductions, conditions from facts, quotas. */
@Component({
  selector: 'app-edit-rules',
  imports: [NzButtonModule, NzIconModule, SchemeField, TextPipe],
  templateUrl: './edit-rules.html',
})
export class EditRules {
  private readonly texts = inject(Texts);
  protected readonly desk = inject(SchemeDesk);

  protected readonly adjustments = computed(() => this.desk.at<SchemeAdjustment[]>('adjustments') ?? []);
  protected readonly conditions = computed(() => this.desk.at<SchemeCondition[]>('conditions') ?? []);
  protected readonly quotas = computed(() => this.desk.at<Quota[]>('quotas') ?? []);
  protected readonly grades = computed(() => this.desk.at<string>('rating.kind') === 'grades');

  protected addAdjustment(): void {
    const code = nextCode('A', this.adjustments().map((other) => other.code));
    this.desk.add('adjustments', { code, name: this.texts.get('AssessmentsUi::Adjustment:New'), kind: 'bonus', levels: { city: 3, province: 5 }, combine: 'highest' });
  }

  protected addCondition(): void {
    const code = nextCode('C', this.conditions().map((other) => other.code));
    const effect = this.grades() ? { points: -5 } : { maxStars: 4 };
    this.desk.add('conditions', { code, name: this.texts.get('AssessmentsUi::Condition:New'), when: { fact: 'termOverdueDays', op: 'gt', value: 0 }, ...effect });
  }

  protected addQuota(): void {
    this.desk.add('quotas', this.grades() ? { grade: '', atMost: 0.2, mode: 'enforce' } : { stars: 5, atMost: 0.1, mode: 'enforce' });
  }
}
