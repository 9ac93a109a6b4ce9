import { Component, computed, inject, input, resource } from '@angular/core';
import { TextPipe } from '../../core/text';
import { LetterSheet } from '../letter-sheet/letter-sheet';
import { sheetOf } from '../letter-sheet/sheet-of-letter';
import { LettersApi } from '../letters-api';
import { PrintDesk } from '../../shared/print-desk/print-desk';

/** A letter ready to print. */
@Component({
  selector: 'app-letter-print',
  imports: [LetterSheet, PrintDesk, TextPipe],
  template: `
    <app-print-desk>
      @if (sheet(); as sheet) {
        <app-letter-sheet [sheet]="sheet" />
      } @else if (letter.error()) {
        <p class="field-error" role="alert">{{ '::NotFound:Why' | text }}</p>
      }
    </app-print-desk>
  `,
})
export class LetterPrint {
  private readonly letters = inject(LettersApi);
  readonly id = input.required<string>();
  protected readonly letter = resource({ params: () => this.id(), loader: ({ params: id }) => this.letters.get(id) });
  protected readonly sheet = computed(() => (this.letter.hasValue() ? sheetOf(this.letter.value()) : undefined));
}
