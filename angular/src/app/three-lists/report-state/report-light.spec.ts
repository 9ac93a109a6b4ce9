import { reportLight } from './report-light';

describe('reportLight', () => {
  it('goes by where a report stands while the week is open', () => {
    expect((['expected', 'draft', 'submitted', 'accepted', 'returned'] as const).map((state) => reportLight({ state }))).toEqual(['none', 'none', 'green', 'green', 'yellow']);
  });
  it('goes by what it counts as once the week is closed', () => {
    expect((['onTime', 'late', 'missing'] as const).map((timeliness) => reportLight({ state: 'accepted', timeliness }))).toEqual(['green', 'yellow', 'red']);
  });
});
