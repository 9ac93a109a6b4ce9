import { LetterItem } from '../letter-item';

/** Targets by organization, then by item. */
export type Shares = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

type Split = Pick<LetterItem, 'kind' | 'target' | 'unit' | 'direction'>;

/** Rates can't be added up: each share has to reach the whole rate. */
export function isRate(item: Split): boolean {
  return ['%', '\uFF05', '\u2030'].includes(item.unit ?? '');
}

/** Whether an item has a target that has to be split; the others are passed on as they are. */
export function isSplit(item: Split): boolean {
  return item.kind === 'quantitative' && typeof item.target === 'number';
}

/** The target in equal parts; what does not divide goes one by one to the first, and a rate goes whole to each. */
export function splitEvenly(item: Split, count: number): number[] {
  const target = item.target ?? 0;
  if (isRate(item)) {
    return Array.from({ length: count }, () => target);
  }
  if (Number.isInteger(target)) {
    const part = Math.floor(target / count);
    return Array.from({ length: count }, (_, index) => part + (index < target - part * count ? 1 : 0));
  }
  const hundredths = Math.round(target * 100);
  return splitEvenly({ ...item, target: hundredths }, count).map((share) => share / 100);
}

/** What shares come to: their sum, or of rates the lowest for a floor and the highest for a ceiling. */
export function shareTotal(item: Split, shares: readonly number[]): number {
  if (shares.length === 0) {
    return 0;
  }
  if (isRate(item)) {
    return item.direction === 'atMost' ? Math.max(...shares) : Math.min(...shares);
  }
  return shares.reduce((sum, share) => sum + Math.round(share * 10000), 0) / 10000;
}

/** Whether the shares keep what was signed, and everyone has one. */
export function addsUp(item: Split, shares: readonly (number | null | undefined)[]): boolean {
  if (!isSplit(item)) {
    return shares.length > 0;
  }
  const given = shares.filter((share): share is number => typeof share === 'number');
  const total = shareTotal(item, given);
  return given.length > 0 && given.length === shares.length && (item.direction === 'atMost' ? total <= item.target! : total >= item.target!);
}
