import { WaterfallStep } from '../shared/score-trace/waterfall';
import { SchemeDefinition, TraceEntry } from './schemes-api';

type Named = Pick<SchemeDefinition, 'sections' | 'adjustments' | 'conditions'>;

/** The steps from the sheet's points to the total, each named as the scheme names it; `words` names what no rule does. */
export function scoreSteps(scheme: Named, total: number, trace: readonly TraceEntry[], words: { sheet: string; bounds: string; total: string }): WaterfallStep[] {
  const moves = movesOf(scheme, trace);
  const names = new Map([...(scheme.adjustments ?? []), ...(scheme.conditions ?? [])].map(({ code, name }) => [code, name]));
  const base = moves[0]?.before ?? total;
  return [
    { name: words.sheet, change: base, total: true },
    ...moves.map(({ code, before, after }) => ({ name: names.get(code) ?? words.bounds, change: Math.round((after - before) * 100) / 100 })),
    { name: words.total, change: total, total: true },
  ];
}

/** What moved the total, in order: a chain in which each step begins where the one before ended, and which ends where the rating begins. */
function movesOf(scheme: Named, trace: readonly TraceEntry[]): { code: string; before: number; after: number }[] {
  const ofSheet = new Set(scheme.sections.flatMap((section) => [section.code, ...section.indicators.map(({ code }) => code)]));
  const rated = trace.findIndex(({ code }) => code === 'rating');
  return trace
    .slice(0, rated < 0 ? trace.length : rated)
    .filter(({ code, before, after }) => !ofSheet.has(code) && typeof before === 'number' && typeof after === 'number')
    .map(({ code, before, after }) => ({ code, before: before as number, after: after as number }));
}

/** How stars or grades came down or up after the points: what stood first, and after each rule. */
export function standingSteps(trace: readonly TraceEntry[]): TraceEntry[] {
  const rated = trace.findIndex(({ code }) => code === 'rating');
  return rated < 0 ? [] : trace.slice(rated).filter(({ code, after }) => code !== 'qualification' && after !== false);
}
