import { DatePipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe, Texts } from '../../core/text';
import { Evidence } from '../../shared/evidence/evidence';
import { SchemeDefinition } from '../schemes-api';
import { Sheet } from '../sheets-api';
import { factNameOf } from '../try-out/tried-subject';
import { textOfValue } from '../value-text';

/** What is on record of a subject: the value that counts of each indicator and whence it comes, facts, votes, corrections. */
@Component({
  selector: 'app-sheet-record',
  imports: [DatePipe, Evidence, RouterLink, TextPipe],
  templateUrl: './sheet-record.html',
})
export class SheetRecord {
  private readonly texts = inject(Texts);
  readonly sheet = input.required<Sheet>();
  readonly scheme = input.required<SchemeDefinition>();

  protected readonly rows = computed(() => {
    const { values, figures, scorecards, corrections } = this.sheet();
    return this.scheme().sections.flatMap((section) =>
      section.indicators.map((indicator) => ({
        indicator,
        value: values.find((value) => value.indicator === indicator.code),
        figure: figures.find(({ metric }) => metric === indicator.metric),
        correction: corrections.find((correction) => correction.indicator === indicator.code),
        marks: scorecards.flatMap((card) => card.marks.filter((mark) => mark.indicator === indicator.code).map((mark) => ({ ...mark, who: card.judgeName ?? this.named(card.role), role: this.named(card.role) }))),
      })),
    );
  });
  protected readonly told = textOfValue;
  protected readonly facts = computed(() => Object.entries(this.sheet().knownFacts).map(([code, value]) => ({ name: factNameOf(this.scheme(), code) ?? this.texts.named('AssessmentsUi::Fact:', code), value, stated: this.sheet().facts.find((fact) => fact.code === code) })));
  protected readonly sectionOf = (code: string) => this.scheme().sections.find((section) => section.code === code)?.name ?? code;
  protected readonly linkOf = (link: string) => link.split('?')[0];
  protected readonly queryOf = (link: string) => Object.fromEntries(new URLSearchParams(link.split('?')[1] ?? ''));

  private named(role: string): string {
    return this.texts.named('AssessmentsUi::Role:', role);
  }
}
