import { Injectable, inject } from '@angular/core';
import { Http, Page, Query } from '../core/http';

const url = '/api/assessments/observation-visit';

export type VisitState = 'planned' | 'open' | 'closed';
export type VisitJudgeKind = 'leader' | 'inspector' | 'peer';
export type VisitNoteKind = 'leaderRemark' | 'peerRemark' | 'problem';

export interface VisitLine {
  code: string;
  name: string;
  limit: number;
  standard?: string | null;
}

/** A stop, with its result and its progress against the visit before once the visit is closed. */
export interface VisitStop {
  organizationId: string;
  name: string;
  hostName: string;
  order: number;
  points?: number | null;
  rank?: number | null;
  pointsBefore?: number | null;
  rankBefore?: number | null;
  progress?: number | null;
  isOwnUnit: boolean;
  isMineSubmitted: boolean;
  submitted: number;
  expected: number;
}

export interface VisitNote {
  id: string;
  stopId: string;
  kind: VisitNoteKind;
  text: string;
  byName: string;
  at: string;
  problemId?: string | null;
  problemLink?: string | null;
}

export interface VisitSummary {
  id: string;
  organizationId: string;
  name: string;
  theme: string;
  quarter: string;
  heldOn: string;
  state: VisitState;
  stops: number;
  judges: number;
}

export interface Visit extends Omit<VisitSummary, 'stops' | 'judges'> {
  basis: string;
  closedWithout?: string | null;
  lines: VisitLine[];
  stops: VisitStop[];
  judges: { userId: string; name: string; kind: VisitJudgeKind }[];
  isJudge: boolean;
  waitedFor: string[];
  notes: VisitNote[];
  concurrencyStamp: string;
}

export interface WriteVisit {
  name: string;
  theme: string;
  quarter: string;
  heldOn: string;
  basis: string;
  lines: VisitLine[];
  stops: { organizationId: string; hostName?: string | null }[];
  judges: { userId: string; kind: VisitJudgeKind }[];
  concurrencyStamp?: string;
}

export interface VisitDeduction {
  line: string;
  points: number;
  reason?: string | null;
}

export interface VisitSheet {
  stopId: string;
  deductions: VisitDeduction[];
  deducted: number;
  submittedAt?: string | null;
  concurrencyStamp: string;
}

/** Observation visits: planned, judged on a tablet stop by stop, ranked. */
@Injectable({ providedIn: 'root' })
export class VisitsApi {
  private readonly http = inject(Http);

  readonly list = (request: Query) => this.http.get<Page<VisitSummary>>(url, request);
  readonly get = (id: string) => this.http.get<Visit>(`${url}/${id}`);
  readonly create = (input: WriteVisit) => this.http.post<Visit>(url, input);
  readonly update = (id: string, input: WriteVisit) => this.http.put<Visit>(`${url}/${id}`, input);
  readonly delete = (id: string) => this.http.delete(`${url}/${id}`);
  readonly open = (id: string) => this.http.post<Visit>(`${url}/${id}/open`);
  readonly close = (id: string, reason?: string) => this.http.post<Visit>(`${url}/${id}/close`, { reason });
  readonly sheet = (id: string, stopId: string) => this.http.get<VisitSheet>(`${url}/${id}/sheets/${stopId}`);
  readonly write = (id: string, stopId: string, deductions: VisitDeduction[], concurrencyStamp?: string) => this.http.put<VisitSheet>(`${url}/${id}/sheets/${stopId}`, { deductions, concurrencyStamp });
  readonly submit = (id: string, stopId: string) => this.http.post<VisitSheet>(`${url}/${id}/sheets/${stopId}/submit`);
  readonly note = (id: string, input: { stopId: string; kind: VisitNoteKind; text: string; byName?: string | null }) => this.http.post<VisitNote>(`${url}/${id}/notes`, input);
  readonly raise = (id: string, noteId: string, dueOn: string) => this.http.post<{ problemId: string; link: string }>(`${url}/${id}/notes/${noteId}/raise`, { dueOn });
  readonly document = (id: string) => `${url}/${id}/document`;
  readonly table = (id: string) => `${url}/${id}/table`;
}
