import { totalPoints } from '../letter-item';
import { DecidedItem, LetterItemState } from '../letters-api';

/** One row of the year's account: what the figures suggest, what the issuer gives, and why where they differ. */
export interface DecisionRow {
  item: LetterItemState;
  suggested: number;
  points: number | null;
  reason: string;
}

/** The account as it begins: every item with the points that its figures suggest. */
export function decisionRows(items: LetterItemState[], kept: DecidedItem[] = []): DecisionRow[] {
  return items.map((item) => {
    const draft = kept.find((row) => row.code === item.code);
    const suggested = item.yearEnd.suggested;
    return { item, suggested, points: draft?.points ?? item.yearEnd.decided ?? suggested, reason: draft?.reason ?? item.yearEnd.reason ?? '' };
  });
}

export function differs(row: DecisionRow): boolean {
  return row.points !== row.suggested;
}

/** Text key of what is wrong with a row, if anything is. */
export function faultOf(row: DecisionRow): string | undefined {
  if (row.points === null || row.points < 0 || row.points > row.item.points) {
    return 'Acceptance:OutOfRange';
  }
  return differs(row) && row.reason.trim() === '' ? 'Acceptance:ReasonMissing' : undefined;
}

export function decidedItems(rows: readonly DecisionRow[]): DecidedItem[] {
  return rows.map((row) => ({ code: row.item.code, points: row.points ?? 0, reason: differs(row) ? row.reason.trim() : null }));
}

export function decidedPoints(rows: readonly DecisionRow[]): number {
  return totalPoints(rows);
}
