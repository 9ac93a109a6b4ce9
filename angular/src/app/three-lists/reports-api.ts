import { Injectable, inject } from '@angular/core';
import { Http, Page, Query } from '../core/http';
import { Attachment } from '../shared/evidence/evidence';
import { EntryDeed, EntryLight } from './entries-api';

const url = '/api/three-lists/weekly-report';

export const reportStates = ['expected', 'draft', 'submitted', 'accepted', 'returned'] as const;
export type ReportState = (typeof reportStates)[number];

export const timelinesses = ['onTime', 'late', 'missing'] as const;
export type Timeliness = (typeof timelinesses)[number];

/** One open task's week: how far it is, what was done, what comes next, what stands in the way. */
export interface ReportLine {
  taskId: string;
  taskTitle: string;
  dueOn: string;
  progress: number;
  lastProgress: number;
  done?: string | null;
  next?: string | null;
  obstacles?: string | null;
  evidence: Attachment[];
  /** Why this task asks for evidence; none is asked for otherwise. */
  evidenceBecause?: string | null;
  light?: EntryLight | null;
}

export interface ReportSummary {
  id: string;
  organizationId: string;
  organizationName: string;
  week: string;
  state: ReportState;
  timeliness?: Timeliness | null;
  submittedAt?: string | null;
  submittedBy?: string | null;
  /** How many weeks in a row were left out up to this one. */
  missedInARow: number;
  lineCount?: number;
  urged: number;
}

export interface WeeklyReport extends ReportSummary {
  acceptedAt?: string | null;
  acceptedBy?: string | null;
  returnReason?: string | null;
  remark?: string | null;
  lines: ReportLine[];
  deeds: EntryDeed[];
  concurrencyStamp: string;
}

/** A line found by drilling down, with whose it is. */
export interface FoundLine extends ReportLine {
  id: string;
  reportId: string;
  organizationId: string;
  organizationName: string;
}

export interface WriteLine {
  taskId: string;
  progress: number;
  done: string | null;
  next: string | null;
  obstacles: string | null;
  evidenceIds: string[];
}

export interface WriteReport {
  remark: string | null;
  lines: WriteLine[];
  concurrencyStamp: string;
}

/** The weekly reports: one for each organization and week. */
@Injectable({ providedIn: 'root' })
export class ReportsApi {
  private readonly http = inject(Http);

  readonly list = (request: Query) => this.http.get<Page<ReportSummary>>(url, request);
  readonly lines = (request: Query) => this.http.get<Page<FoundLine>>('/api/three-lists/report-line', request);
  readonly get = (id: string) => this.http.get<WeeklyReport>(`${url}/${id}`);
  /** Opens a week's report as a copy of the week before; answers the one that is there already. */
  readonly open = (organizationId: string, week: string) => this.http.post<WeeklyReport>(url, { organizationId, week });
  readonly save = (id: string, input: WriteReport) => this.http.put<WeeklyReport>(`${url}/${id}`, input);
  readonly submit = (id: string, concurrencyStamp: string) => this.http.post<WeeklyReport>(`${url}/${id}/submit`, { concurrencyStamp });
  readonly urge = (id: string) => this.http.post(`${url}/${id}/urge`);
  readonly accept = (id: string) => this.http.post(`${url}/${id}/accept`);
  readonly return = (id: string, reason: string) => this.http.post(`${url}/${id}/return`, { reason });
  readonly acceptAll = (organizationId: string, week: string) => this.http.post<{ accepted: number }>(`${url}/accept-all`, { organizationId, week });

  /** The report of a week, where there is one. */
  async find(organizationId: string, week: string): Promise<WeeklyReport | undefined> {
    const [found] = (await this.list({ organizationId, week, maxResultCount: 1 })).items;
    return found && this.get(found.id);
  }
}
