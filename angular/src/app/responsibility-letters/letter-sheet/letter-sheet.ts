import { DatePipe, DecimalPipe } from '@angular/common';
import { Component, booleanAttribute, computed, input } from '@angular/core';
import { TextPipe } from '../../core/text';
import { OfficialTitle } from '../../shared/print-desk/official-title';
import { byGroup, totalPoints } from '../letter-item';
import { Sheet, targetKind } from './sheet';

/** A letter as it stands on paper, in the layout of official documents. */
@Component({
  selector: 'app-letter-sheet',
  imports: [DatePipe, DecimalPipe, OfficialTitle, TextPipe],
  templateUrl: './letter-sheet.html',
  host: { class: 'paper', '[class.compact]': 'compact()' },
})
export class LetterSheet {
  readonly sheet = input.required<Sheet>();
  /** Set to the width at hand, for reading on a screen. */
  readonly compact = input(false, { transform: booleanAttribute });

  protected readonly columns = ['Code', 'Group', 'Text', 'Target', 'Due', 'Points'];
  protected readonly targetKind = targetKind;
  protected readonly paragraphs = (text: string) => text.split('\n').filter((paragraph) => paragraph.trim() !== '');
  protected readonly total = computed(() => totalPoints(this.sheet().items));
  protected readonly groups = computed(() => byGroup(this.sheet().items));
  protected readonly parties = computed(() => [
    { role: 'ResponsibilityLettersUi::Party:Issuer', ...this.sheet().issuer },
    { role: 'ResponsibilityLettersUi::Party:Recipient', ...this.sheet().recipient },
  ]);
}
