import { isPermitted } from './permission-expression';

describe('isPermitted', () => {
  const granted = { 'Users': true, 'Roles': true };

  it('asks nothing of a page without a policy', () => expect(isPermitted({}, undefined)).toBe(true));
  it('refuses what was not granted', () => expect(isPermitted(granted, 'Tenants')).toBe(false));
  it('is content with one of several', () => expect(isPermitted(granted, 'Tenants || Users')).toBe(true));
  it('demands all of several', () => {
    expect(isPermitted(granted, 'Roles && Users')).toBe(true);
    expect(isPermitted(granted, 'Roles && Tenants')).toBe(false);
  });
  it('is not fooled by names that every object has', () => expect(isPermitted({}, 'constructor')).toBe(false));
});
