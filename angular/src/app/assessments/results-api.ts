import { Injectable, inject } from '@angular/core';
import { Http, Items, Page, Query } from '../core/http';
import { SectionScore, TraceEntry } from './schemes-api';

export interface Standing {
  stars?: number | null;
  grade?: string | null;
}

export interface StandingChange {
  kind: 'desk' | 'correction' | 'recheck';
  from: Standing;
  to: Standing;
  reason: string;
  byName: string;
  at: string;
}

export interface DeskCount {
  standing: Standing;
  byThresholds: number;
  afterConditions: number;
  afterQuotas: number;
  afterHand: number;
}

export interface DeskQuota extends DeskCount {
  isAtMost: boolean;
  share: string;
  number: number;
  isEnforced: boolean;
  isKept: boolean;
}

export interface DeskLine {
  sheetId: string;
  resultId?: string | null;
  subjectName: string;
  total: number;
  rank: number;
  qualified?: boolean | null;
  byThresholds: Standing;
  afterConditions: Standing;
  afterQuotas: Standing;
  afterHand: Standing;
  reasons: TraceEntry[];
  changes: StandingChange[];
}

export interface RatingDesk {
  roundId: string;
  roundName: string;
  schemeName: string;
  isTrial: boolean;
  settledAt?: string | null;
  counts: DeskCount[];
  quotas: DeskQuota[];
  gaps: { sheetId: string; subjectName: string; missing: string[] }[];
  totalCount: number;
  items: DeskLine[];
}

export interface ResultSummary {
  id: string;
  roundId: string;
  roundName: string;
  period: string;
  schemeName: string;
  isFinal: boolean;
  sheetId: string;
  organizationId: string;
  memberId?: string | null;
  subjectName: string;
  total: number;
  stars?: number | null;
  grade?: string | null;
  rank: number;
  of: number;
  qualified?: boolean | null;
  isChanged: boolean;
  awardNumber?: string | null;
  awardedOn?: string | null;
}

export interface SectionOfResult extends SectionScore {
  name: string;
  fullScore: number;
}

export interface Result {
  summary: ResultSummary;
  organizerName: string;
  standing: Standing;
  reckoned: Standing;
  reckonedAt: string;
  sections: SectionOfResult[];
  waterfall: { part?: string | null; before: number | string | null; after: number | string | null; sentence: string }[];
  trace: TraceEntry[];
  changes: StandingChange[];
  concurrencyStamp: string;
}

export interface ResultField {
  organizationId: string;
  name: string;
  hasChildren: boolean;
  total: number;
  notQualified: number;
  counts: { standing: Standing; count: number }[];
}

export interface ResultMap {
  withinId: string;
  withinName: string;
  fields: ResultField[];
}

export interface Approval {
  id: string;
  roundId: string;
  roundName: string;
  level: string;
  attempt: number;
  organizationId: string;
  organizationName: string;
  isMine: boolean;
  subjects: number;
  state: 'waiting' | 'approved' | 'sentBack';
  remark?: string | null;
  decidedByName?: string | null;
  decidedAt?: string | null;
  concurrencyStamp: string;
}

/** What comes of a round: the rating desk, results, approvals, awards. */
@Injectable({ providedIn: 'root' })
export class ResultsApi {
  private readonly http = inject(Http);

  readonly desk = (roundId: string, query: Query) => this.http.get<RatingDesk>(`/api/assessments/rating-desk/${roundId}`, query);
  readonly settle = (roundId: string, reason?: string) => this.http.post<{ subjects: number }>(`/api/assessments/rating-desk/${roundId}/settle`, { reason });
  readonly change = (roundId: string, input: Standing & { sheetId: string; reason: string }) => this.http.post(`/api/assessments/rating-desk/${roundId}/change`, input);
  readonly deskDocument = (roundId: string) => `/api/assessments/rating-desk/${roundId}/document`;
  readonly list = (request: Query) => this.http.get<Page<ResultSummary>>('/api/assessments/result', request);
  readonly get = (id: string) => this.http.get<Result>(`/api/assessments/result/${id}`);
  readonly recheck = (id: string, input: Standing & { reason: string; evidenceIds: string[]; concurrencyStamp: string }) => this.http.post<Result>(`/api/assessments/result/${id}/recheck`, input);
  readonly map = (roundId: string, withinId?: string) => this.http.get<ResultMap>('/api/assessments/result/map', { roundId, withinId });
  readonly award = (roundId: string, input: { minStars?: number | null; minGrade?: string | null; numberPrefix: string }) => this.http.post<{ given: number; first?: string | null; last?: string | null }>(`/api/assessments/round/${roundId}/award`, input);
  readonly approvals = (request: Query) => this.http.get<Page<Approval>>('/api/assessments/approval', request);
  readonly approve = (id: string, remark: string | null, concurrencyStamp: string) => this.http.post<Approval>(`/api/assessments/approval/${id}/approve`, { remark, concurrencyStamp });
  readonly sendBack = (id: string, reason: string, concurrencyStamp: string) => this.http.post<Approval>(`/api/assessments/approval/${id}/send-back`, { reason, concurrencyStamp });
  readonly ofOrganization = async (organizationId: string) => (await this.http.get<Items<ResultSummary>>('/api/assessments/result', { organizationId, maxResultCount: 100 })).items;
}
