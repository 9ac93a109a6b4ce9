import { asInstants } from './day-range';

describe('asInstants', () => {
  it('takes in the whole last day', () => {
    const { from, to } = asInstants({ from: '2026-02-28', to: '2026-02-28', filter: '' });
    expect(Date.parse(String(to)) - Date.parse(String(from))).toBe(24 * 3600 * 1000);
    expect(new Date(String(from)).getDate()).toBe(28);
  });
  it('leaves out what was not asked', () => expect(asInstants({ filter: 'x' })).toEqual({ filter: 'x' }));
});
