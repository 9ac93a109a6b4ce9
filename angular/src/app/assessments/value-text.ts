import { modeOf } from './indicator-modes';
import { Indicator, ScoreValue } from './schemes-api';

/** How people write that an indicator does not apply. */
export const notApplicable = '-';

/** A value as it is typed into one field: `9.5`, `1, 0.5` or `leaders: 9, 8; members: 9`. */
export function textOfValue(value: ScoreValue | undefined): string {
  if (value === undefined) {
    return '';
  }
  if (value === null) {
    return notApplicable;
  }
  if (Array.isArray(value)) {
    return value.join(', ');
  }
  if (typeof value === 'object') {
    return Object.entries(value).map(([name, list]) => `${name}: ${list.join(', ')}`).join('; ');
  }
  return String(value);
}

/** What was typed, as the host takes it under the indicator's mode; what cannot be read stays out, so that the host says what is missing. */
export function valueOfText(indicator: Pick<Indicator, 'mode'>, text: string): ScoreValue | undefined {
  const typed = text.trim().replaceAll('\uff0c', ',').replaceAll('\uff1b', ';').replaceAll('\uff1a', ':');
  const kind = modeOf(indicator.mode).value;
  if (typed === notApplicable) {
    return null;
  }
  if (kind === 'flag') {
    return typed === 'true' ? true : typed === 'false' ? false : undefined;
  }
  if (kind === 'list') {
    return numbersOf(typed);
  }
  if (kind === 'lists' || typed.includes(':')) {
    return listsOf(typed);
  }
  return typed === '' || Number.isNaN(Number(typed)) ? undefined : Number(typed);
}

/** The value with which a try-out begins: everything reached, nothing deducted. */
export function fullValue(indicator: Indicator): ScoreValue {
  const number = (name: string) => Number(indicator[name] ?? 0);
  switch (indicator.mode) {
    case 'allOrNothing':
      return true;
    case 'deduct':
      return [];
    case 'deductByLine':
      return {};
    case 'mean':
    case 'sum':
      return [indicator.points];
    case 'ratio':
      return number('target');
    case 'count':
      return number('each') > 0 ? Math.ceil(indicator.points / number('each')) : 0;
    case 'steps':
      return number('threshold');
    case 'banded':
      return (indicator['bands'] as { min: number }[] | undefined)?.[0]?.min ?? 0;
    case 'graded':
      return indicator.points;
    default:
      return 1;
  }
}

function numbersOf(typed: string): number[] | undefined {
  const parts = typed.split(/[,\s]+/).filter(Boolean).map(Number);
  return parts.some(Number.isNaN) ? undefined : parts;
}

function listsOf(typed: string): Record<string, number[]> | undefined {
  const entries = typed.split(';').filter((part) => part.trim() !== '').map((part) => part.split(':'));
  const lists = entries.map(([name, list]) => [name.trim(), numbersOf(list ?? '')] as const);
  return lists.some(([, list]) => list === undefined) ? undefined : (Object.fromEntries(lists) as Record<string, number[]>);
}
