import { Indicator, SchemeDefinition } from '../schemes-api';
import { Scorecard, SheetFigure, WriteMark } from '../sheets-api';
import { Attachment } from '../../shared/evidence/evidence';
import { textOfValue, valueOfText } from '../value-text';

/** What is typed of one indicator. */
export interface TypedMark {
  value: string;
  reason: string;
  evidence: Attachment[];
}

export type TypedMarks = Record<string, TypedMark>;

/** The indicators that a card in a role has to score: those that no figure fills, and of reported facts only what is the superior's where a superior is weighed. */
export function wantedOf(scheme: Pick<SchemeDefinition, 'sections' | 'assessorWeights'>, role: string): string[] {
  const gradesOnly = role !== 'self' && role !== 'superior' && scheme.assessorWeights?.['superior'] !== undefined;
  return scheme.sections.flatMap((section) => section.indicators).filter(({ metric, mode }) => !metric && (!gradesOnly || mode === 'graded')).map(({ code }) => code);
}

/** The card as it is found: what the host has, and over it what was typed here and never arrived. */
export function typedOf(scheme: Pick<SchemeDefinition, 'sections'>, card: Scorecard | undefined, kept: TypedMarks | undefined): TypedMarks {
  const marks = new Map(card?.marks.map((mark) => [mark.indicator, mark]));
  return Object.fromEntries(
    scheme.sections
      .flatMap((section) => section.indicators)
      .map(({ code }) => {
        const mark = marks.get(code);
        return [code, kept?.[code] ?? { value: textOfValue(mark?.value), reason: mark?.reason ?? '', evidence: mark?.evidence ?? [] }];
      }),
  );
}

/** What is sent: every indicator of which something was said. */
export function toMarks(scheme: Pick<SchemeDefinition, 'sections'>, typed: TypedMarks): WriteMark[] {
  return scheme.sections
    .flatMap((section) => section.indicators)
    .flatMap((indicator) => {
      const { value: text, reason, evidence } = typed[indicator.code];
      const value = text.trim() === '' ? undefined : valueOfText(indicator, text);
      return value === undefined ? [] : [{ indicator: indicator.code, value, reason: reason.trim() || null, evidenceIds: evidence.map(({ id }) => id) }];
    });
}

/** Those that still want a mark. */
export function missingOf(scheme: SchemeDefinition, role: string, typed: TypedMarks): string[] {
  const said = new Set(toMarks(scheme, typed).map(({ indicator }) => indicator));
  return wantedOf(scheme, role).filter((code) => !said.has(code));
}

/** What the graded marks come to so far. */
export function sumOf(scheme: Pick<SchemeDefinition, 'sections'>, typed: TypedMarks): number {
  const graded = scheme.sections.flatMap((section) => section.indicators).filter(({ mode }) => mode === 'graded');
  return Math.round(graded.reduce((sum, { code }) => sum + (Number(typed[code]?.value) || 0), 0) * 100) / 100;
}

/** The figure that fills an indicator where nobody gives a mark. */
export function figureOf(indicator: Indicator, figures: readonly SheetFigure[]): SheetFigure | undefined {
  return figures.find(({ metric }) => metric === indicator.metric);
}
