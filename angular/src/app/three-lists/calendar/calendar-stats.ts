import { ReportingWeek } from '../calendar-api';

/** What a year asks: how many weeks are reported, how many working days it has, how many weeks differ from Friday. */
export function yearFigures(weeks: readonly ReportingWeek[]): { reported: number; workingDays: number; shifted: number } {
  return {
    reported: weeks.filter(({ dueAt }) => dueAt).length,
    workingDays: weeks.reduce((sum, week) => sum + week.workingDays, 0),
    shifted: weeks.filter(({ shiftedBecause }) => shiftedBecause).length,
  };
}

/** The months' first weeks, so that a year can be read by month. */
export function startsMonth(weeks: readonly Pick<ReportingWeek, 'to'>[], index: number): boolean {
  return index === 0 || weeks[index].to.slice(0, 7) !== weeks[index - 1].to.slice(0, 7);
}
