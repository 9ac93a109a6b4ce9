import { Injectable, inject } from '@angular/core';
import { Http, Page, Query } from '../core/http';
import { Entry, EntrySummary } from './entries-api';

const url = '/api/three-lists/work-task';

export const taskStates = ['notStarted', 'inProgress', 'pendingVerification', 'closed', 'suspended'] as const;
export type TaskState = (typeof taskStates)[number];

export const taskSources = ['problem', 'letterItem', 'instruction', 'plan'] as const;
export type TaskSource = (typeof taskSources)[number];

export interface TaskSummary extends EntrySummary {
  status: TaskState;
  source: TaskSource;
  progress: number;
  openChildren: number;
}

export interface WorkTask extends TaskSummary, Omit<Entry, keyof EntrySummary> {
  goal?: string | null;
  startOn: string;
  problemId?: string | null;
  dutyId?: string | null;
  parentId?: string | null;
  instructedBy?: string | null;
  /** The week on whose board the instruction was given. */
  instructionOf?: string | null;
  children: TaskSummary[];
}

export interface WriteTask {
  organizationId: string;
  title: string;
  goal: string;
  measures: string;
  responsiblePerson: string;
  startOn: string;
  dueOn: string;
  problemId: string | null;
  dutyId: string | null;
  evidenceBecause: string | null;
  helpers: { organizationId: string; person: string | null }[];
  concurrencyStamp?: string;
}

/** What one organization below is to do of a task. */
export interface TaskPart {
  organizationId: string;
  title: string | null;
  goal: string | null;
  responsiblePerson: string | null;
  dueOn: string | null;
}

export interface Instruction {
  organizationId: string;
  text: string;
  dueOn: string;
  week: string | null;
}

/** The task list: who does what by when, split downward and reported week by week. */
@Injectable({ providedIn: 'root' })
export class TasksApi {
  private readonly http = inject(Http);

  readonly list = (request: Query) => this.http.get<Page<TaskSummary>>(url, request);
  readonly get = (id: string) => this.http.get<WorkTask>(`${url}/${id}`);
  readonly create = (input: WriteTask) => this.http.post<WorkTask>(url, input);
  readonly update = (id: string, input: WriteTask) => this.http.put<WorkTask>(`${url}/${id}`, input);
  readonly split = (id: string, parts: TaskPart[]) => this.http.post(`${url}/${id}/split`, { parts });
  readonly instruct = (input: Instruction) => this.http.post<{ id: string }>(`${url}/instruct`, input);
  readonly reportProgress = (id: string, input: { progress: number; note: string | null; evidenceIds: string[] }) => this.http.put(`${url}/${id}/progress`, input);
}
