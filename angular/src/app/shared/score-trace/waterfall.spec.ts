import { waterfallBars } from './waterfall';

describe('waterfallBars', () => {
  it('lets each step begin where the one before ended, and totals stand on the ground', () => {
    const bars = waterfallBars([
      { name: 'sheet', change: 88.5, total: true },
      { name: 'bonus', change: 5 },
      { name: 'deduction', change: -3.1 },
      { name: 'total', change: 90.4, total: true },
    ]);
    expect(bars).toEqual([
      { from: 0, to: 88.5 },
      { from: 88.5, to: 93.5 },
      { from: 93.5, to: 90.4 },
      { from: 0, to: 90.4 },
    ]);
  });
});
