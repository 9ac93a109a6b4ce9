import { Indicator, SchemeDefinition, SchemeSection } from '../schemes-api';

/** What a new scheme begins with: one section of a hundred points, stars by bands, and a round's usual steps. */
export function emptyScheme(section: string, indicator: string): SchemeDefinition {
  return {
    code: '',
    name: '',
    subject: 'organization',
    sections: [{ code: 'S1', name: section, fullScore: 100, indicators: [{ code: 'S1-1', name: indicator, points: 100, mode: 'graded' }] }],
    total: { floor: 0, cap: 100 },
    rating: { kind: 'bands', bands: [90, 80, 70, 60, 50].map((min, index) => ({ min, stars: 5 - index })) },
    process: { selfAssessment: true, superiorAssessment: true, publicityDays: 7, approvals: ['superior', 'county'] },
  };
}

/** A code that none of the given has: the prefix with the next number. */
export function nextCode(prefix: string, codes: readonly string[]): string {
  const numbers = codes.filter((code) => code.startsWith(prefix)).map((code) => Number(code.slice(prefix.length)) || 0);
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}

export function newSection(sections: readonly SchemeSection[], name: string): SchemeSection {
  return { code: nextCode('S', sections.map(({ code }) => code)), name, fullScore: 0, indicators: [] };
}

export function newIndicator(section: SchemeSection, name: string): Indicator {
  const left = pointsLeft(section);
  return { code: nextCode(`${section.code}-`, section.indicators.map(({ code }) => code)), name, points: left > 0 ? left : 1, mode: 'graded' };
}

/** What the lines of a section lack of its full score; below zero, what they have too much. */
export function pointsLeft(section: SchemeSection): number {
  return Math.round((section.fullScore - section.indicators.reduce((sum, { points }) => sum + (Number(points) || 0), 0)) * 100) / 100;
}

/** The common fields of an indicator under another mode; what only its mode before needed goes. */
export function withMode(indicator: Indicator, mode: string): Indicator {
  const { code, name, points, note, metric, notApplicable } = indicator;
  const given = Object.entries({ note, metric, notApplicable }).filter(([, value]) => value !== undefined && value !== null);
  return { code, name, points, mode, ...Object.fromEntries(given), ...(mode === 'steps' ? { direction: 'atLeast' } : {}) };
}
