import { reminderDays } from './reminders';

describe('reminders of a term', () => {
  it('go out half a year and a quarter before, and on the day', () => {
    expect(reminderDays('2026-11-15')).toEqual(['2026-05-15', '2026-08-15', '2026-11-15']);
  });

  it('keep to the end of shorter months and cross the year', () => {
    expect(reminderDays('2026-08-31')).toEqual(['2026-02-28', '2026-05-31', '2026-08-31']);
    expect(reminderDays('2026-01-10')).toEqual(['2025-07-10', '2025-10-10', '2026-01-10']);
  });
});
