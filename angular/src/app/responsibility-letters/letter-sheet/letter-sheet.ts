import { DatePipe, DecimalPipe } from '@angular/common';
import { Component, booleanAttribute, computed, input } from '@angular/core';
import { TextPipe } from '../../core/text';
import { byGroup } from '../letter-item';
import { Sheet } from './sheet';

/** A letter as it stands on paper, in the layout of official documents. */
@Component({
  selector: 'app-letter-sheet',
  imports: [DatePipe, DecimalPipe, TextPipe],
  templateUrl: './letter-sheet.html',
  host: { class: 'paper', '[class.compact]': 'compact()' },
})
export class LetterSheet {
  readonly sheet = input.required<Sheet>();
  /** Set to the width at hand, for reading on a screen. */
  readonly compact = input(false, { transform: booleanAttribute });

  protected readonly groups = computed(() => byGroup(this.sheet().items));
  protected readonly parties = computed(() => [
    { role: 'ResponsibilityLettersUi::Party:Issuer', ...this.sheet().issuer },
    { role: 'ResponsibilityLettersUi::Party:Recipient', ...this.sheet().recipient },
  ]);
}
