import { ReportingWeek, WeekState } from '../calendar-api';
import { inTime, weekToReport } from './week-to-report';

const week = (name: string, state: WeekState) => ({ week: name, state }) as ReportingWeek;
const calendar = [week('2026-W46', 'closed'), week('2026-W47', 'open'), week('2026-W48', 'open'), week('2026-W49', 'upcoming')];

describe('weekToReport', () => {
  it('takes the oldest that is open and not sent', () => {
    expect(weekToReport(calendar, [])?.week).toBe('2026-W47');
    expect(weekToReport(calendar, [{ week: '2026-W47', state: 'returned' }])?.week).toBe('2026-W47');
    expect(weekToReport(calendar, [{ week: '2026-W47', state: 'accepted' }])?.week).toBe('2026-W48');
  });

  it('shows the latest when all is sent or none is open', () => {
    expect(weekToReport(calendar, [{ week: '2026-W47', state: 'submitted' }, { week: '2026-W48', state: 'submitted' }])?.week).toBe('2026-W48');
    expect(weekToReport([calendar[0], calendar[3]], [])?.week).toBe('2026-W46');
    expect(weekToReport([], [])).toBeUndefined();
  });
});

it('is in time up to the very moment', () => {
  expect(inTime({ dueAt: '2026-10-10T10:00:00Z' }, '2026-10-10T10:00:00Z')).toBe(true);
  expect(inTime({ dueAt: '2026-10-10T18:00:00+08:00' }, '2026-10-10T10:00:01Z')).toBe(false);
});
