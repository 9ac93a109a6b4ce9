/** Something that waits for the user, and where to do it. */
export interface ToDoItem {
  kind: string;
  title: string;
  link: string;
  dueOn?: string;
  isLate: boolean;
  /** How many things the item stands for, such as letters to sign. */
  count: number;
}

/** How many items of each kind, the kinds with late items first. */
export function countByKind(items: ToDoItem[]): { kind: string; count: number; late: number }[] {
  const counts = new Map<string, { kind: string; count: number; late: number }>();
  for (const { kind, count, isLate } of items) {
    const known = counts.get(kind) ?? { kind, count: 0, late: 0 };
    counts.set(kind, { kind, count: known.count + count, late: known.late + (isLate ? count : 0) });
  }
  return [...counts.values()].sort((a, b) => b.late - a.late || b.count - a.count);
}

/** Late first, then by the day it is due; what has no due day comes last. */
export function byUrgency(items: ToDoItem[]): ToDoItem[] {
  const rank = (item: ToDoItem) => `${item.isLate ? 0 : 1}${item.dueOn ?? '9999-12-31'}`;
  return items.toSorted((a, b) => rank(a).localeCompare(rank(b)));
}
