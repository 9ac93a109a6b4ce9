import { BoardRow } from '../board-api';
import { Light } from '../../shared/traffic-light/traffic-light';

const rank: Record<Light, number> = { red: 0, yellow: 1, green: 2, none: 3 };

/** Red first, and among equals the one with most overdue and missing. */
export function redFirst<T extends Pick<BoardRow, 'light' | 'tasks' | 'reports' | 'name'>>(rows: readonly T[]): T[] {
  const rankOf = ({ light }: T) => rank[light.rule === 'nothingAsked' ? 'none' : light.color];
  const weight = ({ tasks, reports }: T) => tasks.overdue + reports.missing;
  return rows.toSorted((a, b) => rankOf(a) - rankOf(b) || weight(b) - weight(a) || a.name.localeCompare(b.name, 'zh'));
}

/** How many of each light, the worst first; where nothing is asked there is none. */
export function lightCounts(rows: readonly Pick<BoardRow, 'light'>[]): { light: Light; count: number }[] {
  return (['red', 'yellow', 'green'] as const).map((light) => ({ light, count: rows.filter((row) => row.light.color === light && row.light.rule !== 'nothingAsked').length }));
}
