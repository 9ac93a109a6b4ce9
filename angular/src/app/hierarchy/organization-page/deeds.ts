import { Organization } from '../organization-models';

/** Something that can be done to an organization as a whole, and why not where it can't. */
export interface Deed {
  name: 'edit' | 'move' | 'merge' | 'split' | 'dissolve';
  /** Text key. */
  refusedBecause?: string;
}

const policies: Record<Deed['name'], string> = {
  edit: 'Hierarchy.Organizations.Edit',
  move: 'Hierarchy.Organizations.Restructure',
  merge: 'Hierarchy.Organizations.Restructure',
  split: 'Hierarchy.Organizations.Restructure',
  dissolve: 'Hierarchy.Organizations.Restructure',
};

/** The deeds that the user may do, those that this organization does not allow with the reason. */
export function deedsFor(organization: Pick<Organization, 'parentId' | 'dissolvedOn'>, permits: (policy: string) => boolean): Deed[] {
  const names = Object.keys(policies) as Deed['name'][];
  return names
    .filter((name) => permits(policies[name]))
    .map((name) => ({ name, refusedBecause: refusal(name, organization) }));
}

function refusal(name: Deed['name'], organization: Pick<Organization, 'parentId' | 'dissolvedOn'>): string | undefined {
  if (organization.dissolvedOn) {
    return 'HierarchyUi::Deed:Refused:dissolved';
  }
  return !organization.parentId && name !== 'edit' ? 'HierarchyUi::Deed:Refused:top' : undefined;
}
