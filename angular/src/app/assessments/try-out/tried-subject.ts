import { SchemeDefinition, TriedSubject } from '../schemes-api';
import { fullValue, textOfValue, valueOfText } from '../value-text';

/** What is typed of one subject of a try-out; nothing of it is stored by the host. */
export interface TriedForm {
  id: string;
  name: string;
  organizationId?: string;
  scores: Record<string, string | undefined>;
  facts: Record<string, string | undefined>;
  /** By `code/level`. */
  counts: Record<string, string | undefined>;
  approvals: Record<string, { approve: string; against: string } | undefined>;
  direct: Record<string, boolean | undefined>;
  /** Indicators that a metric filled. */
  filled: string[];
}

/** A subject that has everything: what is to be tried is then taken away. */
export function newSubject(scheme: SchemeDefinition, id: string, name: string): TriedForm {
  const indicators = scheme.sections.flatMap((section) => section.indicators);
  return {
    id,
    name,
    scores: Object.fromEntries(indicators.map((indicator) => [indicator.code, textOfValue(fullValue(indicator))])),
    facts: {},
    counts: {},
    approvals: {},
    direct: {},
    filled: [],
  };
}

/** The facts that a scheme's conditions ask about, and the one that breaks ties. */
export function factsOf(scheme: SchemeDefinition): string[] {
  return [...new Set([...(scheme.conditions ?? []).map(({ when }) => when.fact), 'satisfactionRate'])].filter(Boolean);
}

/** What the scheme itself calls a fact, if anything. */
export function factNameOf(scheme: Pick<SchemeDefinition, 'conditions'>, fact: string): string | undefined {
  return scheme.conditions?.find(({ when }) => when.fact === fact && when.name)?.when.name ?? undefined;
}

/** What the host is asked to evaluate. */
export function subjectOf(scheme: SchemeDefinition, form: TriedForm): TriedSubject {
  const indicators = scheme.sections.flatMap((section) => section.indicators);
  const scores = indicators.map((indicator) => [indicator.code, valueOfText(indicator, form.scores[indicator.code] ?? textOfValue(fullValue(indicator)))] as const);
  const voted = scheme.rating?.approvalAbove ? scheme.sections.filter((section) => !section.direct) : [];
  const decided = scheme.rating?.approvalAbove ? scheme.sections.filter((section) => section.direct) : [];
  return {
    id: form.id,
    name: form.name,
    scores: Object.fromEntries(scores.filter(([, value]) => value !== undefined)) as TriedSubject['scores'],
    facts: numbers(form.facts),
    adjustments: Object.entries(numbers(form.counts))
      .filter(([, count]) => count > 0)
      .map(([key, count]) => ({ code: key.slice(0, key.indexOf('/')), level: key.slice(key.indexOf('/') + 1), count })),
    ballots: Object.fromEntries(voted.map(({ code }) => [code, { approve: Number(form.approvals[code]?.approve ?? 10), against: Number(form.approvals[code]?.against ?? 0), abstain: 0 }])),
    direct: Object.fromEntries(decided.map(({ code }) => [code, form.direct[code] ?? true])),
  };
}

function numbers(typed: Record<string, string | undefined>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(typed)
      .filter(([, text]) => text !== undefined && text.trim() !== '' && !Number.isNaN(Number(text)))
      .map(([name, text]) => [name, Number(text)]),
  );
}
