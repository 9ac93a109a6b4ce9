import { Injectable, inject } from '@angular/core';
import { Http, Items, Page, Query } from '../core/http';
import { Attachment } from '../shared/evidence/evidence';

const reportUrl = '/api/assessments/duty-report';
const callUrl = '/api/assessments/duty-report-call';
const recordUrl = '/api/assessments/duty-record';

export type DutyReportState = 'draft' | 'filed' | 'returned' | 'remarked' | 'published';
export type DutySectionName = 'dutiesDone' | 'problems' | 'causes' | 'nextSteps';
export type DutyScoreRole = 'superior' | 'peers' | 'members';

export const dutyRecordKinds = ['planning', 'guidance', 'inspection', 'organizationLife', 'service', 'problemSolving', 'other'] as const;
export type DutyRecordKind = (typeof dutyRecordKinds)[number];

export interface DutyReportSummary {
  id: string;
  callId?: string | null;
  organizationId: string;
  organizationName: string;
  personName: string;
  post: string;
  period: string;
  fileBy?: string | null;
  state: DutyReportState;
  filedOn?: string | null;
  isLate: boolean;
  isRemarked: boolean;
  publishedOn?: string | null;
}

/** A figure that nobody types, with the sentence that quotes it and the way to what it counts. */
export interface DutyFigure {
  key: string;
  source: string;
  sentence: string;
  value?: number | null;
  target?: number | null;
  unit?: string | null;
  link: string;
  isLeftOut: boolean;
  note?: string | null;
}

export interface DutySection {
  section: DutySectionName;
  title: string;
  text: string;
  figures: DutyFigure[];
}

/** What the user may do with a report now; `because` says why not. */
export interface DutyDeed {
  name: 'write' | 'file' | 'return' | 'remark' | 'score' | 'publish';
  allowed: boolean;
  because?: string | null;
}

export interface DutyReport {
  id: string;
  callId?: string | null;
  callName?: string | null;
  organizationId: string;
  organizationName: string;
  superiorName?: string | null;
  personName: string;
  post: string;
  period: string;
  title: string;
  fileBy?: string | null;
  state: DutyReportState;
  filedAt?: string | null;
  filedOn?: string | null;
  isLate: boolean;
  returnReason?: string | null;
  figuresOn?: string | null;
  sections: DutySection[];
  remark?: { text: string; by: string; at: string } | null;
  scores: { id: string; role: DutyScoreRole; judgeName: string; points: number; reason?: string | null; enteredBy: string }[];
  scoresByRole: { role: DutyScoreRole; points: number; judges: number }[];
  publishedOn?: string | null;
  attended?: number | null;
  deeds: DutyDeed[];
  concurrencyStamp: string;
}

export interface WriteDutyReport extends Record<DutySectionName, string> {
  figures: { key: string; isLeftOut: boolean; note?: string | null }[];
  concurrencyStamp: string;
}

export interface DutyReportCall {
  id: string;
  organizationId: string;
  issuerName: string;
  name: string;
  period: string;
  fileBy: string;
  total: number;
  filed: number;
}

export interface Reporters {
  total: number;
  reporters: { organizationId: string; organizationName: string; personName: string; hasAccount: boolean }[];
  withoutSecretary: string[];
}

export interface WriteCall {
  name: string;
  period: string;
  fileBy: string;
  basis: string;
  approval?: string | null;
  reporters: { withinId?: string | null; types?: string[] | null };
}

export interface DutyRecordSummary {
  id: string;
  organizationId: string;
  personName: string;
  happenedOn: string;
  kind: DutyRecordKind;
  title: string;
  place?: string | null;
  evidenceIds: string[];
}

export interface DutyRecord extends Omit<DutyRecordSummary, 'evidenceIds'> {
  organizationName: string;
  text?: string | null;
  evidence: Attachment[];
  isMine: boolean;
  concurrencyStamp: string;
}

export interface WriteDutyRecord {
  happenedOn: string;
  kind: DutyRecordKind;
  title: string;
  text?: string | null;
  place?: string | null;
  evidenceIds: string[];
  concurrencyStamp?: string;
}

/** Duty reports, the calls for them, and the journal that feeds them. */
@Injectable({ providedIn: 'root' })
export class DutyApi {
  private readonly http = inject(Http);

  readonly reports = (request: Query) => this.http.get<Page<DutyReportSummary>>(reportUrl, request);
  readonly report = (id: string) => this.http.get<DutyReport>(`${reportUrl}/${id}`);
  readonly begin = (period: string) => this.http.post<DutyReport>(reportUrl, { period });
  readonly write = (id: string, input: WriteDutyReport) => this.http.put<DutyReport>(`${reportUrl}/${id}`, input);
  readonly prefill = (id: string) => this.http.post<DutyReport>(`${reportUrl}/${id}/prefill`);
  readonly file = (id: string) => this.http.post<DutyReport>(`${reportUrl}/${id}/file`);
  readonly return = (id: string, reason: string) => this.http.post<DutyReport>(`${reportUrl}/${id}/return`, { reason });
  readonly remark = (id: string, remark: string) => this.http.post<DutyReport>(`${reportUrl}/${id}/remark`, { remark });
  readonly score = (id: string, input: { role: DutyScoreRole; points: number; reason?: string | null; judgeName?: string | null }) => this.http.post(`${reportUrl}/${id}/score`, input);
  readonly publish = (id: string, on: string, attended: number) => this.http.post<DutyReport>(`${reportUrl}/${id}/publish`, { on, attended });
  readonly document = (id: string) => `${reportUrl}/${id}/document`;

  readonly calls = (request: Query) => this.http.get<Page<DutyReportCall>>(callUrl, request);
  readonly reporters = (query: Query) => this.http.get<Reporters>(`${callUrl}/reporters`, query);
  readonly call = (input: WriteCall) => this.http.post<DutyReportCall>(callUrl, input);
  readonly remind = (id: string) => this.http.post<{ reminded: number }>(`${callUrl}/${id}/remind`);

  readonly records = (request: Query) => this.http.get<Page<DutyRecordSummary>>(recordUrl, request);
  readonly months = async (query: Query) => (await this.http.get<Items<{ month: string; count: number; byKind: Partial<Record<DutyRecordKind, number>> }>>(`${recordUrl}/months`, query)).items;
  readonly record = (id: string) => this.http.get<DutyRecord>(`${recordUrl}/${id}`);
  readonly createRecord = (input: WriteDutyRecord) => this.http.post<DutyRecord>(recordUrl, input);
  readonly updateRecord = (id: string, input: WriteDutyRecord) => this.http.put<DutyRecord>(`${recordUrl}/${id}`, input);
  readonly deleteRecord = (id: string) => this.http.delete(`${recordUrl}/${id}`);
}
