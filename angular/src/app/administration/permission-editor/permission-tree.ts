import { Permission } from '../administration-models';

export interface PermissionLine {
  permission: Permission;
  depth: number;
}

/** The permissions of a group in the order of the tree, each with its depth. */
export function permissionLines(permissions: Permission[]): PermissionLine[] {
  const below = (parent: string | null, depth: number): PermissionLine[] =>
    permissions
      .filter((permission) => (permission.parentName ?? null) === parent)
      .flatMap((permission) => [{ permission, depth }, ...below(permission.name, depth + 1)]);
  return below(null, 0);
}

/** Where else a permission comes from, such as a role of the user; then it can't be taken away here. */
export function grantedElsewhere(permission: Permission, providerName: string): string | undefined {
  return permission.grantedProviders.find((provider) => provider.providerName !== providerName)?.providerKey;
}

/** Granting takes the parents along, taking away the children. */
export function withGrant(granted: ReadonlySet<string>, permissions: Permission[], name: string, grant: boolean): Set<string> {
  const next = new Set(granted);
  if (grant) {
    for (let at: string | null | undefined = name; at; at = permissions.find((permission) => permission.name === at)?.parentName) {
      next.add(at);
    }
  } else {
    const taken = [name];
    for (const parent of taken) {
      next.delete(parent);
      taken.push(...permissions.filter((permission) => permission.parentName === parent).map((child) => child.name));
    }
  }
  return next;
}

/** What the host is told: only what changed. */
export function changedGrants(permissions: Permission[], granted: ReadonlySet<string>): { name: string; isGranted: boolean }[] {
  return permissions
    .filter((permission) => permission.isGranted !== granted.has(permission.name))
    .map(({ name }) => ({ name, isGranted: granted.has(name) }));
}
