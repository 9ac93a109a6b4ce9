import { Injectable, inject } from '@angular/core';
import { Http } from '../core/http';
import { Attachment } from '../shared/evidence/evidence';
import { Light } from '../shared/traffic-light/traffic-light';

/** Problems and tasks share one life; the kind is also the host's name of the service. */
export type EntryKind = 'problem' | 'work-task';

/** A light with the rule that made it; `because` says so in the user's language. */
export interface EntryLight {
  color: Light;
  rule: string;
  because?: string | null;
}

/** What the user may do with an entry now; `because` says why not. */
export interface EntryDeed {
  name: string;
  allowed: boolean;
  because?: string | null;
}

export interface EntrySummary {
  id: string;
  number: number;
  year: number;
  title: string;
  organizationId: string;
  organizationName: string;
  responsiblePerson: string;
  dueOn: string;
  daysLeft: number;
  isOverdue: boolean;
  light: EntryLight;
  relapses: number;
  urged: number;
  /** To how many levels above it was told; it counts only while the entry is overdue. */
  escalation: number;
}

export interface EntryEvent {
  at: string;
  by: string;
  deed: string;
  reason?: string | null;
  evidence: Attachment[];
}

/** A step of the chain from letter to evidence, one click away. */
export interface ChainLink {
  kind: string;
  id: string;
  title: string;
  link?: string | null;
}

export interface Helper {
  organizationId: string;
  name: string;
  person?: string | null;
  progressNote?: string | null;
}

/** What problems and tasks tell of themselves alike. */
export interface Entry extends EntrySummary {
  measures?: string | null;
  supervisorId?: string | null;
  supervisorName?: string | null;
  suspendedBecause?: string | null;
  evidenceBecause?: string | null;
  closedOn?: string | null;
  lookBackOn?: string | null;
  lastUrgedOn?: string | null;
  letterId?: string | null;
  itemCode?: string | null;
  /** More time that is asked for and not yet decided on. */
  extensionUntil?: string | null;
  extensionReason?: string | null;
  /** What the lead says was done, while strike-off waits to be verified. */
  closureNote?: string | null;
  /** Whose open tasks it waits for. */
  waitingFor: string[];
  helpers: Helper[];
  history: EntryEvent[];
  chain: ChainLink[];
  deeds: EntryDeed[];
  concurrencyStamp: string;
}

/** Accepted, not accepted, or, where it is left open, an inspector is sent to look. */
export interface VerifyClosure {
  accepted: boolean | null;
  reason: string | null;
  lookBackOn: string | null;
  inspectorName: string | null;
}

const url = (kind: EntryKind, id: string) => `/api/three-lists/${kind}/${id}`;

/** What is done with problems and tasks alike: extension, suspension, strike-off, urging, relapse. */
@Injectable({ providedIn: 'root' })
export class EntriesApi {
  private readonly http = inject(Http);

  readonly get = (kind: EntryKind, id: string) => this.http.get<Entry>(url(kind, id));
  readonly askExtension = (kind: EntryKind, id: string, input: { until: string; reason: string }) => this.http.post(`${url(kind, id)}/ask-extension`, input);
  readonly decideExtension = (kind: EntryKind, id: string, input: { granted: boolean; reason: string | null }) => this.http.post(`${url(kind, id)}/decide-extension`, input);
  readonly applyClosure = (kind: EntryKind, id: string, input: { note: string; evidenceIds: string[] }) => this.http.post(`${url(kind, id)}/apply-closure`, input);
  readonly verifyClosure = (kind: EntryKind, id: string, input: VerifyClosure) => this.http.post(`${url(kind, id)}/verify-closure`, input);
  readonly lookBack = (kind: EntryKind, id: string, input: { holds: boolean; note: string | null; evidenceIds: string[]; dueOn: string | null }) => this.http.post(`${url(kind, id)}/look-back`, input);
  readonly reportHelp = (kind: EntryKind, id: string, organizationId: string, progressNote: string) => this.http.put(`${url(kind, id)}/helpers/${organizationId}`, { progressNote });
  readonly suspend = (kind: EntryKind, id: string, reason: string) => this.http.post(`${url(kind, id)}/suspend`, { reason });
  readonly resume = (kind: EntryKind, id: string) => this.http.post(`${url(kind, id)}/resume`);
  readonly reopen = (kind: EntryKind, id: string, reason: string) => this.http.post(`${url(kind, id)}/reopen`, { reason });
  readonly urge = (kind: EntryKind, id: string) => this.http.post(`${url(kind, id)}/urge`);
}
