import { isLate } from './letter-columns';

describe('isLate', () => {
  it('spares the day itself', () => expect(isLate({ state: 'issued', signBy: '2026-03-31' }, '2026-03-31')).toBe(false));
  it('finds what was due yesterday', () => expect(isLate({ state: 'issued', signBy: '2026-03-31' }, '2026-04-01')).toBe(true));
  it('does not blame those who signed', () => expect(isLate({ state: 'signed', signBy: '2026-03-31' }, '2026-04-01')).toBe(false));
});
