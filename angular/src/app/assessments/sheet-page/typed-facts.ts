import { SchemeDefinition } from '../schemes-api';
import { Sheet, WriteFacts } from '../sheets-api';
import { factsOf } from '../try-out/tried-subject';

/** What is typed of a fact, or of a star decided without a vote. */
export interface TypedFact {
  code: string;
  direct: boolean;
  value: string;
  reason: string;
  evidenceIds: string[];
}

export type TypedFacts = Record<string, TypedFact>;

/** Every fact that the scheme asks for and every star that is decided directly, with what was stated so far. */
export function typedFacts(scheme: SchemeDefinition, sheet: Pick<Sheet, 'facts' | 'direct'>): TypedFacts {
  const codes = new Set([...factsOf(scheme), ...sheet.facts.map(({ code }) => code)]);
  const facts = [...codes].map((code) => {
    const stated = sheet.facts.find((fact) => fact.code === code);
    return { code, direct: false, value: stated ? String(stated.value) : '', reason: stated?.reason ?? '', evidenceIds: (stated?.evidence ?? []).map(({ id }) => id) };
  });
  const decisions = scheme.sections
    .filter((section) => section.direct)
    .map(({ code }) => {
      const stated = sheet.direct.find(({ section }) => section === code);
      return { code, direct: true, value: stated ? String(stated.isAwarded) : '', reason: stated?.reason ?? '', evidenceIds: (stated?.evidence ?? []).map(({ id }) => id) };
    });
  return Object.fromEntries([...facts, ...decisions].map((fact) => [`${fact.direct ? 'direct' : 'fact'}:${fact.code}`, fact]));
}

/** What is sent: everything of which something was said; it takes the place of what was. */
export function statedFacts(typed: TypedFacts, sheet: Pick<Sheet, 'difficulty' | 'concurrencyStamp'>): WriteFacts {
  const said = Object.values(typed).filter(({ value }) => value.trim() !== '');
  const rest = ({ reason, evidenceIds }: TypedFact) => ({ reason: reason.trim(), evidenceIds });
  return {
    facts: said.filter(({ direct, value }) => !direct && !Number.isNaN(Number(value))).map((fact) => ({ code: fact.code, value: Number(fact.value), ...rest(fact) })),
    direct: said.filter(({ direct }) => direct).map((fact) => ({ section: fact.code, isAwarded: fact.value === 'true', ...rest(fact) })),
    difficulty: sheet.difficulty ? { coefficient: sheet.difficulty.coefficient, reason: sheet.difficulty.reason } : null,
    concurrencyStamp: sheet.concurrencyStamp,
  };
}
