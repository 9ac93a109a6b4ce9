import { TrendWeek } from '../board-api';
import { toPercent, trendOption, trendSentence } from './trend';

const week = (name: string, onTimeRate: number | null, overdue = 0): TrendWeek => ({ week: name, onTime: 0, late: 0, missing: 0, onTimeRate, closedRate: null, overdue });
const words = { onTime: 'a', closed: 'b', overdue: 'c', week: (name: string) => name.slice(5) };

describe('the trend', () => {
  it('shows shares as per cent and leaves a gap where there is no figure', () => expect([0.925, 1, null].map(toPercent)).toEqual([92.5, 100, null]));

  it('draws a bar and two lines over the weeks', () => {
    const option = trendOption([week('2026-W46', 0.5), week('2026-W47', 0.75, 3)], words) as { xAxis: { data: string[] }; series: { data: unknown[] }[] };
    expect(option.xAxis.data).toEqual(['W46', 'W47']);
    expect(option.series.map(({ data }) => data)).toEqual([[0, 3], [50, 75], [null, null]]);
  });

  it('is told in a sentence', () => expect(trendSentence([week('2026-W46', 0.5), week('2026-W47', 0.75, 3)])).toEqual({ Weeks: 2, From: 50, To: 75, Overdue: 3 }));
});
