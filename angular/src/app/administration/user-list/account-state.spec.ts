import { accountState } from './account-state';

describe('accountState', () => {
  const now = Date.parse('2026-03-01T00:00:00Z');

  it('tells disabled before locked', () => {
    expect(accountState({ isActive: false, lockoutEnd: '2026-03-02T00:00:00Z' }, now)).toBe('disabled');
  });
  it('is locked only until the moment is past', () => {
    expect(accountState({ isActive: true, lockoutEnd: '2026-03-02T00:00:00Z' }, now)).toBe('locked');
    expect(accountState({ isActive: true, lockoutEnd: '2026-02-28T00:00:00Z' }, now)).toBe('active');
    expect(accountState({ isActive: true, lockoutEnd: null }, now)).toBe('active');
  });
});
