import { quarterOf, quartersUpTo } from './quarter';

describe('quarters', () => {
  it('hold three months each', () => expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual(['2026-Q1', '2026-Q1', '2026-Q2', '2026-Q4']));
  it('are counted over the turn of a year', () => expect(quartersUpTo('2027-Q1', 3)).toEqual(['2027-Q1', '2026-Q4', '2026-Q3']));
});
