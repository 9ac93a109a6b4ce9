import { Injectable, inject } from '@angular/core';
import { Http, Page, Query } from '../core/http';
import { Entry, EntrySummary } from './entries-api';
import { TaskSummary } from './tasks-api';

const url = '/api/three-lists/problem';

export const problemStates = ['open', 'pendingVerification', 'closed', 'suspended'] as const;
export type ProblemState = (typeof problemStates)[number];

export const problemSources = ['selfFound', 'inspection', 'midYearCheck', 'observationVisit', 'democraticEvaluation', 'higherInstruction', 'objection'] as const;
export type ProblemSource = (typeof problemSources)[number];

export const problemCategories = ['partyBuilding', 'organizationLife', 'team', 'members', 'service', 'governance', 'collectiveEconomy', 'discipline', 'other'] as const;
export type ProblemCategory = (typeof problemCategories)[number];

export const severities = ['minor', 'major', 'severe'] as const;
export type Severity = (typeof severities)[number];

export interface ProblemSummary extends EntrySummary {
  status: ProblemState;
  source: ProblemSource;
  category: ProblemCategory;
  severity: Severity;
  foundOn: string;
  openTasks: number;
}

export interface Problem extends ProblemSummary, Omit<Entry, keyof EntrySummary> {
  description?: string | null;
  findingId?: string | null;
  tasks: TaskSummary[];
}

export interface WriteProblem {
  organizationId: string;
  title: string;
  description: string;
  category: ProblemCategory;
  source: ProblemSource;
  severity: Severity;
  foundOn: string;
  dueOn: string;
  measures: string;
  responsiblePerson: string;
  evidenceBecause: string | null;
  helpers: { organizationId: string; person: string | null }[];
  concurrencyStamp?: string;
}

/** The problem list: found, put right, struck off, and watched whether it comes back. */
@Injectable({ providedIn: 'root' })
export class ProblemsApi {
  private readonly http = inject(Http);

  readonly list = (request: Query) => this.http.get<Page<ProblemSummary>>(url, request);
  readonly get = (id: string) => this.http.get<Problem>(`${url}/${id}`);
  readonly create = (input: WriteProblem) => this.http.post<Problem>(url, input);
  readonly update = (id: string, input: WriteProblem) => this.http.put<Problem>(`${url}/${id}`, input);
  /** Makes a problem of what an inspector found of a letter's item. */
  readonly fromFinding = (findingId: string, dueOn: string | null = null) => this.http.post<Problem>(`${url}/from-finding`, { findingId, dueOn });
}
