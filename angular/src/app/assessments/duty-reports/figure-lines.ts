import { Component, booleanAttribute, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzInputModule } from 'ng-zorro-antd/input';
import { TextPipe } from '../../core/text';
import { DutyFigure } from '../duty-api';

type Choice = { isLeftOut: boolean; note: string };

/** Figures that nobody types: each a sentence and the way to what it counts; its author may leave it out or say something beside it. */
@Component({
  selector: 'app-figure-lines',
  imports: [NzInputModule, RouterLink, TextPipe],
  template: `
    <ul class="figure-lines">
      @for (figure of shown(); track figure.key) {
        @let choice = choices()[figure.key];
        <li [class.left-out]="choice?.isLeftOut">
          @if (editable()) {
            <label class="check"><input #box type="checkbox" [checked]="!choice?.isLeftOut" [attr.aria-label]="'AssessmentsUi::Duty:Keep' | text: { Sentence: figure.sentence }" (change)="decide.emit({ key: figure.key, changed: { isLeftOut: !box.checked } })" /></label>
          }
          <span>{{ figure.sentence }}</span>
          <a [routerLink]="figure.link.split('?')[0]" [queryParams]="queryOf(figure.link)">{{ 'AssessmentsUi::Figure:See' | text }}</a>
          @if (editable()) {
            <input #note nz-input maxlength="500" [value]="choice?.note ?? ''" [placeholder]="'AssessmentsUi::Duty:Note' | text" [attr.aria-label]="'AssessmentsUi::Duty:Note' | text" (input)="decide.emit({ key: figure.key, changed: { note: note.value } })" />
          } @else if (figure.note) {
            <span class="hint">{{ figure.note }}</span>
          }
        </li>
      }
    </ul>
  `,
})
export class FigureLines {
  readonly figures = input.required<DutyFigure[]>();
  readonly choices = input<Record<string, Choice | undefined>>({});
  readonly editable = input(false, { transform: booleanAttribute });
  readonly decide = output<{ key: string; changed: Partial<Choice> }>();
  protected readonly shown = computed(() => (this.editable() ? this.figures() : this.figures().filter(({ isLeftOut }) => !isLeftOut)));
  protected readonly queryOf = (link: string) => Object.fromEntries(new URLSearchParams(link.split('?')[1] ?? ''));
}
