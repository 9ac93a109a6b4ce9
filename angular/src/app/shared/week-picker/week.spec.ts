import { isWeek, mondayOf, shiftWeek, sundayOf, weekOf, weekParts, weeksUpTo } from './week';

describe('ISO weeks', () => {
  it('belong to the year of their Thursday', () => {
    expect(weekOf('2026-01-01')).toBe('2026-W01');
    expect(weekOf('2025-12-29')).toBe('2026-W01');
    expect(weekOf('2027-01-03')).toBe('2026-W53');
    expect(weekOf('2026-11-22')).toBe('2026-W47');
  });

  it('run from Monday to Sunday', () => {
    expect([mondayOf('2026-W41'), sundayOf('2026-W41')]).toEqual(['2026-10-05', '2026-10-11']);
    expect(mondayOf('2026-W01')).toBe('2025-12-29');
  });

  it('are counted over the turn of a year', () => {
    expect(shiftWeek('2027-W01', -1)).toBe('2026-W53');
    expect(weeksUpTo('2026-W02', 3)).toEqual(['2026-W02', '2026-W01', '2025-W52']);
  });

  it('are named by number and days', () => expect(weekParts('2026-W41')).toEqual({ Year: 2026, Number: 41, From: '10.5', To: '10.11' }));

  it('are told from other texts', () => expect(['2026-W47', '2026-W00', '2026-47', undefined].map(isWeek)).toEqual([true, false, false, false]));
});
