import { Permission } from '../administration-models';
import { changedGrants, grantedElsewhere, permissionLines, withGrant } from './permission-tree';

const permission = (name: string, parentName: string | null = null, isGranted = false): Permission => ({
  name, displayName: name, parentName, isGranted, grantedProviders: [],
});
const letters = [permission('Letters'), permission('Letters.Sign', 'Letters'), permission('Letters.Sign.Late', 'Letters.Sign'), permission('Pledges')];

describe('permissions', () => {
  it('are listed as a tree, whatever order they came in', () => {
    expect(permissionLines([...letters].reverse()).map((line) => [line.permission.name, line.depth])).toEqual([
      ['Pledges', 0], ['Letters', 0], ['Letters.Sign', 1], ['Letters.Sign.Late', 2],
    ]);
  });

  it('bring their parents along when granted', () => {
    expect([...withGrant(new Set(), letters, 'Letters.Sign.Late', true)].sort()).toEqual(['Letters', 'Letters.Sign', 'Letters.Sign.Late']);
  });

  it('take all below along when taken away', () => {
    const granted = new Set(['Letters', 'Letters.Sign', 'Letters.Sign.Late', 'Pledges']);
    expect([...withGrant(granted, letters, 'Letters', false)]).toEqual(['Pledges']);
  });

  it('are sent only where they changed', () => {
    const known = [permission('A', null, true), permission('B'), permission('C', null, true)];
    expect(changedGrants(known, new Set(['B', 'C']))).toEqual([{ name: 'A', isGranted: false }, { name: 'B', isGranted: true }]);
  });

  it('say when they come from a role', () => {
    const byRole = { ...permission('A'), grantedProviders: [{ providerName: 'R', providerKey: 'clerk' }] };
    expect(grantedElsewhere(byRole, 'U')).toBe('clerk');
    expect(grantedElsewhere(byRole, 'R')).toBeUndefined();
  });
});
