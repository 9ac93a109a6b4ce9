import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzInputModule } from 'ng-zorro-antd/input';
import { TextPipe } from '../../core/text';
import { Attachment, Evidence } from '../../shared/evidence/evidence';
import { modeOf } from '../indicator-modes';
import { wordsOfIndicator } from '../scheme-words';
import { Indicator } from '../schemes-api';
import { SheetFigure } from '../sheets-api';
import { TypedMark } from './score-form';

/** One indicator to be scored: the mark large enough for a thumb, the reason and the evidence below it. */
@Component({
  selector: 'app-score-line',
  imports: [Evidence, NzInputModule, RouterLink, TextPipe],
  templateUrl: './score-line.html',
  host: { class: 'score-line', '[class.lacking]': 'missing()' },
})
export class ScoreLine {
  readonly indicator = input.required<Indicator>();
  readonly mark = input.required<TypedMark>();
  readonly missing = input(false);
  readonly figure = input<SheetFigure>();
  /** What the subject gave itself, for those who judge it. */
  readonly selfMark = input<{ text: string; reason: string; evidence: Attachment[] }>();
  readonly organizationId = input.required<string>();
  readonly change = output<Partial<TypedMark>>();

  protected readonly kind = computed(() => modeOf(this.indicator().mode).value);
  protected readonly how = computed(() => wordsOfIndicator(this.indicator()));
  protected readonly graded = computed(() => this.indicator().mode === 'graded');
  protected readonly flags = computed(() => ['true', 'false', ...(this.indicator().notApplicable ? ['-'] : [])]);
  protected readonly linkOf = (link: string) => link.split('?')[0];
  protected readonly queryOf = (link: string) => Object.fromEntries(new URLSearchParams(link.split('?')[1] ?? ''));
}
