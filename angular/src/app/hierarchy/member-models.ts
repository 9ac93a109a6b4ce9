export const memberStatuses = ['full', 'probationary'] as const;
export const leavingReasons = ['transferredOut', 'deceased', 'expelled', 'withdrew', 'notConfirmed'] as const;

export type MemberStatus = (typeof memberStatuses)[number];

export interface MemberRow {
  id: string;
  name: string;
  status: MemberStatus;
  organizationId: string;
  organizationName?: string | null;
  admittedOn: string;
  fullSince?: string | null;
  /** Masked. */
  identityNumber?: string | null;
  /** Masked. */
  phone?: string | null;
  floatingSince?: string | null;
  floatingTo?: string | null;
  alsoManagedBy?: string | null;
  leftOn?: string | null;
}

/** Days with an organization, both ends included. */
export interface Stay {
  organizationId: string;
  organizationName: string;
  from: string;
  to?: string | null;
  cameFrom?: string | null;
}

export interface Contact {
  on: string;
  by: string;
  note: string;
}

export interface Member extends MemberRow {
  memberships: Stay[];
  dualManagements: Stay[];
  contacts: Contact[];
  leftBecause?: (typeof leavingReasons)[number] | null;
  leftTo?: string | null;
  concurrencyStamp: string;
}

export interface Unmasked {
  identityNumber?: string | null;
  phone?: string | null;
}
