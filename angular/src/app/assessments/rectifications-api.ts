import { Injectable, inject } from '@angular/core';
import { Http, Items, Page, Query } from '../core/http';

const url = '/api/assessments/rectification';

export const rectificationStates = ['proposed', 'dropped', 'confirmed', 'underWay', 'lookBack', 'completed'] as const;
export type RectificationState = (typeof rectificationStates)[number];
export type RectificationDeed = 'propose' | 'confirm' | 'drop' | 'nameHelpers' | 'plan' | 'start' | 'addMeasures' | 'takeVote' | 'accept' | 'reject' | 'relapse' | 'complete';

export const helperRoles = ['countyLeader', 'townshipLeader', 'firstSecretary', 'supportUnit'] as const;
export type HelperRole = (typeof helperRoles)[number];

/** Why an organization is to be put right, in the user's language, and where the figure is read. */
export interface Trigger {
  kind: string;
  sentence: string;
  link?: string | null;
}

export interface RectificationSummary {
  id: string;
  organizationId: string;
  organizationName: string;
  year: number;
  state: RectificationState;
  times: number;
  relapses: number;
  triggers: Trigger[];
  finishBy?: string | null;
  isOverdue: boolean;
  measures: number;
  measuresClosed: number;
  votePassed?: boolean | null;
  lookBackUntil?: string | null;
}

export interface Measure {
  id: string;
  problem: string;
  measure: string;
  organizationId?: string;
  organizationName: string;
  responsiblePerson?: string | null;
  dueOn: string;
  taskState?: string | null;
  progress: number;
  isOverdue: boolean;
  link?: string | null;
}

export interface Helper {
  role: HelperRole;
  name?: string | null;
  post?: string | null;
  organizationId?: string | null;
  organizationName?: string | null;
  userId?: string | null;
}

export interface Rectification extends Omit<RectificationSummary, 'measures' | 'measuresClosed' | 'votePassed'> {
  superiorName?: string | null;
  helpers: Helper[];
  goal?: string | null;
  measures: Measure[];
  progress: number;
  vote?: { ballotId: string; heldOn: string; approve: number; of: number; share: number; wanted: number; passed: boolean } | null;
  exitShare: number;
  confirmedOn?: string | null;
  startedOn?: string | null;
  acceptedOn?: string | null;
  endedOn?: string | null;
  history: { deed: RectificationDeed; at: string; by: string; reason?: string | null }[];
  earlier: { id: string; year: number; state: RectificationState; times: number; endedOn?: string | null }[];
  /** What the user may do now, and for the rest why not. */
  deeds: { name: RectificationDeed; allowed: boolean; because?: string | null }[];
  concurrencyStamp: string;
}

export interface Candidate {
  organizationId: string;
  organizationName: string;
  triggers: Trigger[];
  timesBefore: number;
  underWayId?: string | null;
}

export interface WriteMeasure {
  problem: string;
  measure: string;
  dueOn: string;
  /** Without them the weak organization itself and its secretary. */
  organizationId?: string | null;
  responsiblePerson?: string | null;
}

/** Putting weak organizations right: proposed, confirmed, helped, planned, voted out, looked back at. */
@Injectable({ providedIn: 'root' })
export class RectificationsApi {
  private readonly http = inject(Http);

  readonly list = (request: Query) => this.http.get<Page<RectificationSummary>>(url, request);
  readonly get = (id: string) => this.http.get<Rectification>(`${url}/${id}`);
  readonly candidates = async (query: Query) => (await this.http.get<Items<Candidate>>(`${url}/candidates`, query)).items;
  readonly propose = (input: { organizationIds: string[]; roundId?: string | null; reason?: string | null }) => this.http.post<Items<string>>(`${url}/propose`, input);
  readonly nameHelpers = (id: string, helpers: { role: HelperRole; name: string; post?: string | null }[], concurrencyStamp: string) => this.http.put<Rectification>(`${url}/${id}/helpers`, { helpers, concurrencyStamp });
  readonly addMeasures = (id: string, measures: WriteMeasure[], concurrencyStamp: string) => this.http.post<Rectification>(`${url}/${id}/add-measures`, { measures, concurrencyStamp });
  readonly plan = (id: string, input: { goal: string; finishBy: string; measures: WriteMeasure[]; concurrencyStamp: string }) => this.http.put<Rectification>(`${url}/${id}/plan`, input);
  readonly takeVote = (id: string, ballotId: string, concurrencyStamp: string) => this.http.post<Rectification>(`${url}/${id}/take-vote`, { ballotId, concurrencyStamp });
  readonly document = (id: string) => `${url}/${id}/document`;

  /** A deed that asks at most for a word: what is said goes under the name that the host gives it. */
  do(id: string, deed: 'confirm' | 'start' | 'drop' | 'accept' | 'reject' | 'complete', words: { reason?: string; remark?: string }, concurrencyStamp: string): Promise<Rectification> {
    return this.http.post<Rectification>(`${url}/${id}/${deed}`, { ...words, concurrencyStamp });
  }

  relapse(id: string, reason: string, finishBy: string, concurrencyStamp: string): Promise<Rectification> {
    return this.http.post<Rectification>(`${url}/${id}/relapse`, { reason, finishBy, concurrencyStamp });
  }
}
