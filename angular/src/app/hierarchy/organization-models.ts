export const organizationTypes = [
  'partyCommittee',
  'workingCommittee',
  'leadingGroup',
  'generalBranch',
  'jointGeneralBranch',
  'branch',
  'jointBranch',
  'partyGroup',
  'memberHousehold',
] as const;

export type OrganizationType = (typeof organizationTypes)[number];

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

export type Sector = (typeof sectors)[number];

export const posts = ['secretary', 'deputySecretary', 'member', 'firstSecretary', 'instructor', 'liaison', 'supervisingLeader', 'clerk'] as const;

export type Post = (typeof posts)[number];

export interface OrganizationRow {
  id: string;
  code: string;
  parentId?: string | null;
  name: string;
  shortName: string;
  type: OrganizationType;
  sector: Sector;
  divisionCode?: string | null;
  establishedOn?: string | null;
  electedOn?: string | null;
  termYears?: number | null;
  termDueOn?: string | null;
  /** Until the term is due; below zero it is overdue. */
  termDaysLeft?: number | null;
  /** Those registered, or as many as the roster reports. */
  memberCount: number;
  reportedFullMembers: number;
  reportedProbationaryMembers: number;
  childCount: number;
  secretaryName?: string | null;
  remark?: string | null;
  dissolvedOn?: string | null;
  successorId?: string | null;
  concurrencyStamp: string;
}

export interface Organization extends OrganizationRow {
  /** From the top of the county down to the organization itself. */
  path: { id: string; name: string; shortName: string; inScope: boolean }[];
  /** What its state calls for, in the host's words; nothing is forbidden by it. */
  hints: { code: string; text: string }[];
}

export interface Statement {
  organizations: { total: number; byType: Record<string, number>; bySector: Record<string, number> };
  members: { full: number; probationary: number };
  termsDueThisYear: number;
  text: string;
}

export interface Appointment {
  id: string;
  organizationId: string;
  post: Post;
  personName: string;
  memberId?: string | null;
  from: string;
  to?: string | null;
  phone?: string | null;
  concurrencyStamp?: string;
}

/** Somebody's account, as far as others may see it. */
export interface Account {
  id: string;
  userName: string;
  name?: string | null;
}

/** What happened to an organization on some day. */
export interface OrganizationEvent {
  kind: string;
  on: string;
  before?: string | null;
  after?: string | null;
  relatedId?: string | null;
  /** All of it in one sentence. */
  text: string;
}
