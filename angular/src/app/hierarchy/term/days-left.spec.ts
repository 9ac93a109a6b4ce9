import { daysBetween, termLight, today } from './days-left';

describe('days left in a term', () => {
  it('counts calendar days, whatever the clock', () => {
    expect(daysBetween('2026-03-01', '2026-03-01')).toBe(0);
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2026-03-31', '2025-03-31')).toBe(-365);
  });

  it('tells today as the people here write it', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });

  it('warns half a year ahead and alarms from the day after', () => {
    expect(termLight(200)).toBe('green');
    expect(termLight(183)).toBe('yellow');
    expect(termLight(0)).toBe('yellow');
    expect(termLight(-1)).toBe('red');
  });
});
