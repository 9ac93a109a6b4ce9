import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { TextPipe } from '../../core/text';
import { PageHeader } from '../../shared/page-header/page-header';
import { TrafficLight } from '../../shared/traffic-light/traffic-light';
import { LetterProblems } from '../../three-lists/letter-problems/letter-problems';
import { isLate } from '../letter-list/letter-columns';
import { LetterSheet } from '../letter-sheet/letter-sheet';
import { sheetOf } from '../letter-sheet/sheet-of-letter';
import { LettersApi } from '../letters-api';
import { StateTag } from '../state-tag/state-tag';
import { today } from '../../shared/today';
import { LetterDeeds } from './letter-deeds';
import { LetterItems } from './letter-items';
import { LetterSignatures } from './letter-signatures';
import { LetterTimeline } from './letter-timeline';

/** One letter: its paper, where it stands, who signed, and how far its items are. */
@Component({
  selector: 'app-letter-page',
  imports: [DatePipe, LetterDeeds, LetterItems, LetterProblems, LetterSheet, LetterSignatures, LetterTimeline, NzAlertModule, PageHeader, RouterLink, StateTag, TextPipe, TrafficLight],
  templateUrl: './letter-page.html',
})
export class LetterPage {
  private readonly letters = inject(LettersApi);

  readonly id = input.required<string>();
  protected readonly opened = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const letter = await this.letters.get(id);
      if (!letter.openedAt) {
        void this.letters.open(id);
      }
      return letter;
    },
  });
  protected readonly letter = computed(() => (this.opened.hasValue() ? this.opened.value() : undefined));
  protected readonly sheet = computed(() => sheetOf(this.letter()!));
  protected readonly late = computed(() => isLate(this.letter()!, today()));
  protected readonly hasProgress = computed(() => !['draft', 'issued', 'signed', 'returned'].includes(this.letter()!.state));
}
