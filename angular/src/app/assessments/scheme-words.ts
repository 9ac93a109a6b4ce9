import { TextData } from '../core/text';
import { Indicator, Quota, SchemeCondition } from './schemes-api';

/** A sentence still to be looked up: its key and what fills it. */
export interface Words {
  key: string;
  data: TextData;
}

const signs = { lt: '<', le: '\u2264', gt: '>', ge: '\u2265', eq: '=' } as const;

/** A share as people write it. */
export function percentage(share: number | null | undefined): string {
  return share === null || share === undefined ? '' : `${Math.round(share * 1e6) / 1e4}%`;
}

/** How an indicator's points are given, in one sentence. */
export function wordsOfIndicator(indicator: Indicator): Words {
  const bands = (indicator['bands'] as { min?: number; share?: number; points: number }[] | undefined) ?? [];
  const told = bands.map(({ min, share, points }) => `${share === undefined ? `\u2265 ${min}` : percentage(share)}: ${points}`).join('; ');
  const table = ((indicator['table'] as number[] | undefined) ?? []).join(', ');
  const lines = Object.entries((indicator['lines'] as Record<string, number> | undefined) ?? {}).map(([name, limit]) => `${name} ${limit}`).join('; ');
  const given = Object.fromEntries(Object.entries(indicator).map(([name, value]) => [name, value ?? '\u2014'])); // a sheet that is being read may lack its points
  const direction = indicator['direction'] === 'atMost' ? ':atMost' : '';
  return { key: `AssessmentsUi::How:${indicator.mode}${direction}`, data: { ...given, Bands: told, Table: table, Lines: lines } };
}

/** When a condition holds. */
export function wordsOfTest({ when }: SchemeCondition): { fact: string; name?: string | null; sign: string; value: number } {
  return { fact: when.fact, name: when.name, sign: signs[when.op], value: when.value };
}

/** Everything that a condition brings with it. */
export function effectsOf(condition: SchemeCondition): Words[] {
  const { points, minStars, maxStars, dropStars, maxGrade } = condition;
  const effects: [string, number | string | null | undefined][] = [
    [(points ?? 0) < 0 ? 'deduct' : 'add', points && Math.abs(points)],
    ['minStars', minStars],
    ['maxStars', maxStars],
    ['dropStars', dropStars],
    ['maxGrade', maxGrade],
  ];
  return effects.filter(([, value]) => value !== null && value !== undefined).map(([name, value]) => ({ key: `AssessmentsUi::Effect:${name}`, data: { Value: value } }));
}

/** How many may, or must, have a standing. */
export function wordsOfQuota(quota: Quota): Words {
  const standing = quota.grade ? 'grade' : quota.atLeast ? 'atLeast' : quota.starsAtMost !== null && quota.starsAtMost !== undefined ? 'starsAtMost' : 'stars';
  return { key: `AssessmentsUi::Quota:${standing}`, data: { Stars: quota.stars ?? quota.starsAtMost, Grade: quota.grade, Share: percentage(quota.atMost ?? quota.atLeast) } };
}
