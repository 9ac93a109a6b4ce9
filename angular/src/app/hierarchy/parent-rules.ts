import { OrganizationType, organizationTypes } from './organization-models';

const committees: OrganizationType[] = ['partyCommittee', 'workingCommittee'];
const generalBranches: OrganizationType[] = ['generalBranch', 'jointGeneralBranch'];
const branches: OrganizationType[] = ['branch', 'jointBranch'];

/** Told beforehand so that nobody has to try; the host decides. */
const allowedParents: Record<OrganizationType, OrganizationType[]> = {
  partyCommittee: committees,
  workingCommittee: committees,
  leadingGroup: committees,
  generalBranch: committees,
  jointGeneralBranch: committees,
  branch: [...committees, ...generalBranches],
  jointBranch: [...committees, ...generalBranches],
  partyGroup: branches,
  memberHousehold: ['partyGroup', ...branches],
};

/** The kinds of organization that one of this type can hang under. */
export function parentsFor(type: OrganizationType): OrganizationType[] {
  return organizationTypes.filter((parent) => allowedParents[type].includes(parent));
}

export function mayHangUnder(type: OrganizationType, parent: OrganizationType): boolean {
  return allowedParents[type].includes(parent);
}
