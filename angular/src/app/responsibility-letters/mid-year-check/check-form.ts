import { CheckedItem, LetterItemState, Verdict } from '../letters-api';

/** One row of the inspector's sheet; without a verdict the item was not looked at. */
export interface CheckRow {
  item: LetterItemState;
  verdict?: Verdict;
  note: string;
  dueOn: string;
}

/** The sheet as the inspector finds it: every item, with what was found of it before. */
export function checkRows(items: LetterItemState[], kept: CheckedItem[] = []): CheckRow[] {
  return items.map((item) => {
    const known = kept.find((row) => row.code === item.code) ?? item.findings.at(-1);
    return { item, verdict: known?.verdict, note: known?.note ?? '', dueOn: known?.dueOn ?? '' };
  });
}

/** What is sent: only what was looked at; a day to put it right only where there is something to put right. */
export function checkedItems(rows: readonly CheckRow[]): CheckedItem[] {
  return rows.flatMap(({ item, verdict, note, dueOn }) =>
    verdict ? [{ code: item.code, verdict, note: note.trim() || null, dueOn: verdict === 'onTrack' ? null : dueOn || null }] : [],
  );
}

/** Items that are behind and about which nothing was said. */
export function unexplained(rows: readonly CheckRow[]): CheckRow[] {
  return rows.filter((row) => row.verdict && row.verdict !== 'onTrack' && row.note.trim() === '');
}
