import { Visit, VisitJudgeKind, VisitLine, WriteVisit } from '../visits-api';
import { valueOfField } from '../scheme-edit/field-text';

/** A visit as it is typed: the sheet's lines as `name: limit`, one a row. */
export interface PlannedVisit {
  name: string;
  theme: string;
  quarter: string;
  heldOn: string;
  basis: string;
  lines: string;
}

export interface PlannedJudge {
  userId: string;
  name: string;
  kind: VisitJudgeKind;
}

/** The lines of the deduction sheet; a line that was there before keeps its code. */
export function linesOf(text: string, known: readonly VisitLine[]): VisitLine[] {
  const named = valueOfField('lines', text.replaceAll('\n', ';')) as Record<string, number> | undefined;
  return Object.entries(named ?? {}).map(([name, limit], index) => {
    const before = known.find((line) => line.name === name);
    return { code: before?.code ?? `L${index + 1}`, name, limit, standard: before?.standard };
  });
}

export function textOfLines(lines: readonly VisitLine[]): string {
  return lines.map(({ name, limit }) => `${name}: ${limit}`).join('\n');
}

export function toVisit(planned: PlannedVisit, stops: readonly string[], judges: readonly PlannedJudge[], known?: Visit): WriteVisit {
  const { lines, ...rest } = planned;
  return {
    ...rest,
    lines: linesOf(lines, known?.lines ?? []),
    stops: stops.map((organizationId) => ({ organizationId, hostName: known?.stops.find((stop) => stop.organizationId === organizationId)?.hostName ?? null })),
    judges: judges.map(({ userId, kind }) => ({ userId, kind })),
    concurrencyStamp: known?.concurrencyStamp,
  };
}
