/** What a roster lists; also the host's name of the service that reads it. */
export type RosterKind = 'organization' | 'member';
