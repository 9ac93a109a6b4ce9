import type { Light } from '../../shared/traffic-light/traffic-light';

const day = 24 * 60 * 60 * 1000;

/** The day it is here, as `2026-03-31`. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Days from one date to another, negative when the other is past. Dates of the law are dates, not instants. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}

/** Red when the term is over, yellow in the half year before: that is when the first reminder goes out. */
export function termLight(daysLeft: number): Light {
  return daysLeft < 0 ? 'red' : daysLeft <= 183 ? 'yellow' : 'green';
}
