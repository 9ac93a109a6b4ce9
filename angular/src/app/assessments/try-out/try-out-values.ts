import { Component, computed, inject, input, output } from '@angular/core';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzInputModule } from 'ng-zorro-antd/input';
import { TextPipe, Texts } from '../../core/text';
import { modeOf } from '../indicator-modes';
import { SchemeDefinition } from '../schemes-api';
import { TriedForm, factNameOf, factsOf } from './tried-subject';

/** The figures of a try-out: a line for each thing that the scheme asks, a column for each subject. */
@Component({
  selector: 'app-try-out-values',
  imports: [NzIconModule, NzInputModule, TextPipe],
  templateUrl: './try-out-values.html',
})
export class TryOutValues {
  private readonly texts = inject(Texts);

  readonly scheme = input.required<SchemeDefinition>();
  readonly subjects = input.required<TriedForm[]>();
  readonly change = output<{ index: number; changed: Partial<TriedForm> }>();
  readonly remove = output<number>();

  protected readonly kindOf = (mode: string) => modeOf(mode).value;
  protected readonly votes = computed(() => !!this.scheme().rating?.approvalAbove);
  protected readonly facts = computed(() => factsOf(this.scheme()));
  protected readonly named = (fact: string) => factNameOf(this.scheme(), fact) ?? this.texts.named('AssessmentsUi::Fact:', fact);
  protected readonly adjustments = computed(() =>
    (this.scheme().adjustments ?? []).flatMap(({ code, name, kind, levels }) =>
      Object.entries(levels).map(([level, points]) => ({ key: `${code}/${level}`, name, level: this.texts.named('AssessmentsUi::Level:', level), points: kind === 'bonus' ? `+${points}` : `\u2212${points}` })),
    ),
  );

  protected score(index: number, code: string, text: string): void {
    const subject = this.subjects()[index];
    this.change.emit({ index, changed: { scores: { ...subject.scores, [code]: text }, filled: subject.filled.filter((other) => other !== code) } });
  }

  protected put(index: number, part: 'facts' | 'counts', name: string, text: string): void {
    this.change.emit({ index, changed: { [part]: { ...this.subjects()[index][part], [name]: text } } });
  }

  protected approval(index: number, section: string, vote: { approve: string; against: string }): void {
    this.change.emit({ index, changed: { approvals: { ...this.subjects()[index].approvals, [section]: vote } } });
  }
}
