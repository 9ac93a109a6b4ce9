import { Texts } from '../../core/text';
import { Standing } from '../results-api';

/** A standing in words, for exports, charts and sentences. */
export function tellStanding(texts: Texts, { stars, grade }: Standing): string {
  return stars === null || stars === undefined ? (grade ?? texts.get('AssessmentsUi::NoGrade')) : texts.get('::Stars', { Count: stars });
}

/** Whether two standings are the same. */
export function sameStanding(a: Standing, b: Standing): boolean {
  return (a.stars ?? null) === (b.stars ?? null) && (a.grade ?? null) === (b.grade ?? null);
}
