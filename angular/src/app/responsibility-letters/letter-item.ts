export const itemKinds = ['quantitative', 'milestone', 'binary'] as const;
export type ItemKind = (typeof itemKinds)[number];

export const targetDirections = ['atLeast', 'atMost'] as const;
export type TargetDirection = (typeof targetDirections)[number];

export interface Milestone {
  month: number;
  text: string;
}

/** One demand of a letter, with the points it is worth. */
export interface LetterItem {
  code: string;
  group: string;
  text: string;
  points: number;
  kind: ItemKind;
  target?: number | null;
  unit?: string | null;
  direction?: TargetDirection | null;
  metric?: string | null;
  dueMonth?: number | null;
  milestones?: Milestone[] | null;
  requiresEvidence: boolean;
  parentCode?: string | null;
}

/** The points that all items of a letter give together. */
export const fullPoints = 100;

/** Sums in tenths, since 0.1 + 0.2 is not 0.3 to a computer. */
export function totalPoints(items: readonly { points: number | null | undefined }[]): number {
  return items.reduce((sum, { points }) => sum + Math.round((points || 0) * 10000), 0) / 10000;
}

/** What has to be reached for all points: the target, the number of steps, or once. */
export function goalOf(item: Pick<LetterItem, 'kind' | 'target' | 'milestones'>): number {
  if (item.kind === 'quantitative') {
    return item.target ?? 0;
  }
  return item.kind === 'milestone' ? (item.milestones?.length ?? 1) : 1;
}

export interface ItemGroup<T> {
  name: string;
  points: number;
  items: T[];
}

/** The items under their headings, in the order in which the headings first appear. */
export function byGroup<T extends { group: string; points: number }>(items: readonly T[]): ItemGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    groups.set(item.group, [...(groups.get(item.group) ?? []), item]);
  }
  return [...groups].map(([name, own]) => ({ name, items: own, points: totalPoints(own) }));
}

/** A code that no item has yet: one above the highest number in use. */
export function nextCode(codes: readonly string[]): string {
  const highest = Math.max(0, ...codes.map((code) => Number.parseInt(code.match(/\d+$/)?.[0] ?? '0', 10)));
  return String(highest + 1).padStart(2, '0');
}
