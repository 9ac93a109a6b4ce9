/** Types of organizations to which letters are addressed, from the top of the tree down. */
export const organizationTypes = [
  'partyCommittee',
  'workingCommittee',
  'leadingGroup',
  'generalBranch',
  'jointGeneralBranch',
  'branch',
  'jointBranch',
] as const;

export const sectors = [
  'rural',
  'community',
  'agency',
  'institution',
  'school',
  'stateEnterprise',
  'privateEnterprise',
  'socialOrganization',
  'newOrganizations',
] as const;
