import { Light } from '../../shared/traffic-light/traffic-light';
import { BurdenRow } from '../burden-api';

/** How much of the ceiling is used, in per cent; without a ceiling nothing is. */
export function shareOfCeiling({ reports, ceiling }: Pick<BurdenRow, 'reports' | 'ceiling'>): number {
  return ceiling > 0 ? Math.round((reports / ceiling) * 100) : 0;
}

/** Whether nothing more may be asked until somebody approves it. */
export function isFull(row: Pick<BurdenRow, 'reports' | 'ceiling' | 'approvedBecause'>): boolean {
  return shareOfCeiling(row) >= 100 && !row.approvedBecause;
}

/** Red above the ceiling, yellow from four fifths of it or where going above was approved. */
export function burdenLight(row: Pick<BurdenRow, 'reports' | 'ceiling' | 'above' | 'approvedBecause'>): Light {
  return row.above ? (row.approvedBecause ? 'yellow' : 'red') : shareOfCeiling(row) >= 80 ? 'yellow' : 'green';
}

export function heaviestFirst<T extends Pick<BurdenRow, 'reports' | 'organizationName'>>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => b.reports - a.reports || a.organizationName.localeCompare(b.organizationName, 'zh'));
}
