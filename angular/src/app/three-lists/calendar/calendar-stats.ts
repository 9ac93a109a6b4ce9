import { Holiday, ReportingWeek } from '../calendar-api';

/** What a year asks: how many weeks are reported, and how many differ from Friday. */
export function yearFigures(weeks: readonly ReportingWeek[]): { reported: number; shifted: number } {
  return {
    reported: weeks.filter(({ dueAt }) => dueAt).length,
    shifted: weeks.filter(({ shiftedBecause }) => shiftedBecause).length,
  };
}

/** The months' first weeks, so that a year can be read by month. */
export function startsMonth(weeks: readonly Pick<ReportingWeek, 'to'>[], index: number): boolean {
  return index === 0 || weeks[index].to.slice(0, 7) !== weeks[index - 1].to.slice(0, 7);
}

/** The working days from January to December: Monday to Friday, corrected by the table. Weeks at the ends of a year reach into its neighbours, so theirs do not add up to it. */
export function workingDaysOf(year: number, table: readonly Pick<Holiday, 'date' | 'kind'>[]): number {
  const isWeekday = (date: Date) => date.getUTCDay() % 6 !== 0;
  let count = 0;
  for (const date = new Date(Date.UTC(year, 0, 1)); date.getUTCFullYear() === year; date.setUTCDate(date.getUTCDate() + 1)) {
    count += Number(isWeekday(date));
  }
  return table.reduce((sum, { date, kind }) => sum + Number(kind === 'workday' && !isWeekday(new Date(date))) - Number(kind === 'holiday' && isWeekday(new Date(date))), count);
}
