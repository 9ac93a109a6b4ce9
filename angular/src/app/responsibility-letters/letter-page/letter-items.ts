import { DatePipe, DecimalPipe } from '@angular/common';
import { Component, computed, input, output, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Can } from '../../core/permission';
import { TextPipe } from '../../core/text';
import { Evidence } from '../../shared/evidence/evidence';
import { MakeProblem } from '../../three-lists/letter-problems/make-problem';
import { byGroup, goalOf } from '../letter-item';
import { Letter, LetterItemState } from '../letters-api';
import { ProgressForm } from './progress-form';

/** The items of a letter with how far they are, what proves it and what was found; reported right here. */
@Component({
  selector: 'app-letter-items',
  imports: [Can, DatePipe, DecimalPipe, Evidence, MakeProblem, NzButtonModule, ProgressForm, TextPipe],
  templateUrl: './letter-items.html',
})
export class LetterItems {
  readonly letter = input.required<Letter>();
  readonly reported = output();

  protected readonly groups = computed(() => byGroup(this.letter().items));
  protected readonly open = signal<string | undefined>(undefined);
  protected readonly goal = goalOf;
  protected readonly mayReport = computed(() => this.letter().deeds.some((deed) => deed.deed === 'report' && deed.allowed));
  /** Figures that come from a metric or from the letters below are not typed again. */
  protected readonly isReported = (item: LetterItemState) => !item.metric && item.progress.source !== 'cascade';

  protected readonly hasPoints = (item: LetterItemState) => typeof item.yearEnd.decided === 'number';

  protected done(): void {
    this.open.set(undefined);
    this.reported.emit();
  }
}
