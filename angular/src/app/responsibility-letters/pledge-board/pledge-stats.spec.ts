import { pledgeStats } from './pledge-stats';

describe('pledgeStats', () => {
  const stats = pledgeStats({ promised: 12, fulfilled: 7, verified: 4, overdue: 2 });

  it('counts where pledges stand now', () => expect(stats.map((stat) => stat.value)).toEqual([5, 2, 3, 4]));
  it('alarms for what is overdue', () => expect(stats.map((stat) => stat.light)).toEqual([undefined, 'red', undefined, undefined]));
});
