import { daysOfMonth } from './days-of-month';

describe('daysOfMonth', () => {
  it('knows how long a month is', () => {
    expect(daysOfMonth('2026-02')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(daysOfMonth('2028-02').to).toBe('2028-02-29');
    expect(daysOfMonth('2026-12').to).toBe('2026-12-31');
  });
});
