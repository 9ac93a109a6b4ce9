import { Component, computed, inject, input } from '@angular/core';
import { TextPipe, Texts } from '../../core/text';
import { StarRow } from '../../shared/star-row/star-row';
import { effectsOf, percentage, wordsOfQuota, wordsOfTest } from '../scheme-words';
import { SchemeAdjustment, SchemeDefinition } from '../schemes-api';
import { processSteps } from './process-steps';

/** What a scheme makes of the points: standing, adjustments, conditions, quotas, and the way a round goes. */
@Component({
  selector: 'app-scheme-rules',
  imports: [StarRow, TextPipe],
  templateUrl: './scheme-rules.html',
})
export class SchemeRules {
  private readonly texts = inject(Texts);

  readonly scheme = input.required<SchemeDefinition>();
  protected readonly percent = percentage;
  protected readonly testOf = wordsOfTest;
  protected readonly effects = effectsOf;
  protected readonly quotaOf = wordsOfQuota;
  protected readonly levels = (adjustment: SchemeAdjustment) => Object.entries(adjustment.levels);
  protected readonly roles = computed(() => Object.entries(this.scheme().assessorWeights ?? {}));
  protected readonly steps = computed(() => processSteps(this.scheme().process));
  protected readonly named = (kind: 'Role' | 'Level' | 'Fact', code: string) => this.texts.named(`AssessmentsUi::${kind}:`, code);
}
