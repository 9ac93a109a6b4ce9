import { DutyFigure, DutyReport, DutySectionName, WriteDutyReport } from '../duty-api';

export const dutySections: readonly DutySectionName[] = ['dutiesDone', 'problems', 'causes', 'nextSteps'];

/** What is typed of a report: its four parts, and what is said beside figures or left out of them. */
export interface TypedReport {
  texts: Record<DutySectionName, string>;
  figures: Record<string, { isLeftOut: boolean; note: string }>;
}

/** The report as it is found, and over it what was typed here and never arrived. */
export function typedReport(report: DutyReport, kept?: TypedReport): TypedReport {
  const texts = Object.fromEntries(report.sections.map(({ section, text }) => [section, text])) as Record<DutySectionName, string>;
  const figures = Object.fromEntries(report.sections.flatMap((section) => section.figures).map(({ key, isLeftOut, note }) => [key, { isLeftOut, note: note ?? '' }]));
  return { texts: { ...texts, ...kept?.texts }, figures: { ...figures, ...pick(kept?.figures ?? {}, Object.keys(figures)) } };
}

export function toReport(typed: TypedReport, concurrencyStamp: string): WriteDutyReport {
  return {
    ...typed.texts,
    figures: Object.entries(typed.figures).map(([key, { isLeftOut, note }]) => ({ key, isLeftOut, note: note.trim() || null })),
    concurrencyStamp,
  };
}

/** The parts that nobody has written and that quote no figure either: such a report is refused. */
export function emptySections(report: DutyReport, typed: TypedReport): DutySectionName[] {
  return dutySections.filter((section) => !typed.texts[section]?.trim() && quoted(report, typed, section).length === 0);
}

/** The figures of a part that stay in. */
export function quoted(report: DutyReport, typed: TypedReport, section: DutySectionName): DutyFigure[] {
  return report.sections.find((part) => part.section === section)?.figures.filter(({ key }) => !typed.figures[key]?.isLeftOut) ?? [];
}

function pick<T>(values: Record<string, T>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key)));
}
