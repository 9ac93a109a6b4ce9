import { fundsByYear } from './resources';

describe('funds by year', () => {
  it('show the latest year first, with a gap where a kind had none', () => {
    const rows = fundsByYear([
      { year: 2025, kind: 'work', amount: 1000 },
      { year: 2026, kind: 'servingTheMasses', amount: 300 },
      { year: 2026, kind: 'work', amount: 1100, growth: 10 },
    ]);
    expect(rows.map(({ year, total }) => [year, total])).toEqual([
      [2026, 1400],
      [2025, 1000],
    ]);
    expect(rows[0].cells.map((cell) => cell?.amount)).toEqual([1100, undefined, 300]);
  });
});
