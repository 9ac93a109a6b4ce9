import { burdenLight, heaviestFirst, isFull, shareOfCeiling } from './burden-share';

const row = (reports: number, approvedBecause?: string) => ({ reports, ceiling: 50, above: reports > 50, approvedBecause, organizationName: String(reports) });

describe('the burden meter', () => {
  it('reckons against the ceiling', () => expect([shareOfCeiling(row(40)), shareOfCeiling({ reports: 9, ceiling: 0 })]).toEqual([80, 0]));
  it('warns before the ceiling and alarms above it, unless that was approved', () => {
    expect([row(39), row(40), row(51), row(51, 'flood')].map(burdenLight)).toEqual(['green', 'yellow', 'red', 'yellow']);
  });
  it('lets more be asked for where the ceiling is reached, not only where it is passed', () => {
    expect([row(49), row(50), row(51), row(51, 'flood')].map(isFull)).toEqual([false, true, true, false]);
  });
  it('has the heaviest first', () => expect(heaviestFirst([row(1), row(9), row(5)]).map(({ reports }) => reports)).toEqual([9, 5, 1]));
});
