import { ReportingWeek } from '../calendar-api';
import { startsMonth, workingDaysOf, yearFigures } from './calendar-stats';

const week = (to: string, workingDays: number, dueAt?: string, shiftedBecause?: string) => ({ to, workingDays, dueAt, shiftedBecause }) as ReportingWeek;
const weeks = [week('2026-02-15', 6, '2026-02-14T10:00:00Z', 'moved'), week('2026-02-22', 0, undefined, 'holiday'), week('2026-03-01', 4, '2026-02-28T10:00:00Z')];

describe('the reporting calendar', () => {
  it('adds a year up', () => expect(yearFigures(weeks)).toEqual({ reported: 2, shifted: 2 }));
  it('counts working days from January to December', () => {
    expect(workingDaysOf(2026, [])).toBe(261);
    expect(workingDaysOf(2026, [{ date: '2026-01-01', kind: 'holiday' }, { date: '2026-01-03', kind: 'holiday' }, { date: '2026-01-04', kind: 'workday' }])).toBe(261);
  });
  it('begins a month with the week that ends in it', () => expect(weeks.map((_, index) => startsMonth(weeks, index))).toEqual([true, false, true]));
});
