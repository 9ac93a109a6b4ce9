import { Injectable, inject } from '@angular/core';
import { Http, Items, Page, Query } from '../core/http';
import { SubjectKind } from './schemes-api';

const url = '/api/assessments/round';

export type RoundState = 'draft' | 'opening' | 'open' | 'closed' | 'abandoned';

export const stepKinds = ['selfAssessment', 'ballot', 'superiorAssessment', 'consultDiscipline', 'rating', 'publicity', 'approval', 'award'] as const;
export type StepKind = (typeof stepKinds)[number];

export interface RoundStep {
  kind: StepKind;
  /** Whose approval it is, where there is more than one level. */
  by?: string | null;
  dueOn: string;
  begunAt?: string | null;
  finishedAt?: string | null;
  note?: string | null;
  isCurrent: boolean;
  isLate: boolean;
}

/** A person or an organization that judges; with neither, each subject's own superior. */
export interface Judge {
  role: string;
  userId?: string | null;
  organizationId?: string | null;
  name?: string | null;
}

/** A person who may be named as a judge. */
export interface Person {
  userId: string;
  name: string;
  /** Where the person has posts. */
  organizations: string[];
}

/** A judge of a round with the cards that are owed and those submitted; without a name it is each subject's own superior. */
export interface RoundJudge extends Judge {
  organizations: string[];
  owed: number;
  submitted: number;
}

/** Who is judged: a subtree narrowed by type and sector, or organizations by name. */
export interface RoundSubjects {
  withinId?: string | null;
  types?: string[] | null;
  sectors?: string[] | null;
  ids?: string[] | null;
}

export interface RoundSummary {
  id: string;
  organizationId: string;
  organizerName: string;
  name: string;
  schemeName: string;
  subjectKind: SubjectKind;
  period: string;
  state: RoundState;
  currentKind?: StepKind | null;
  total: number;
  openedAt?: string | null;
  closedAt?: string | null;
}

export interface Round extends RoundSummary {
  schemeId: string;
  schemeCode: string;
  figuresOn: string;
  figuresTakenAt?: string | null;
  legalBasis?: string | null;
  approval?: string | null;
  approvedOn?: string | null;
  subjects: RoundSubjects;
  memberIds: string[];
  judges: Judge[];
  steps: RoundStep[];
  jobId?: string | null;
  abandonedBecause?: string | null;
  /** Whether one may lead it. */
  isMine: boolean;
  concurrencyStamp: string;
}

export interface WriteRound {
  organizationId?: string | null;
  schemeId: string;
  name: string;
  period: string;
  figuresOn?: string | null;
  legalBasis?: string | null;
  approval?: string | null;
  approvedOn?: string | null;
  subjects: RoundSubjects;
  memberIds?: string[];
  judges: Judge[];
  deadlines: { kind: StepKind; by?: string | null; dueOn: string }[];
  concurrencyStamp?: string;
}

export interface RoundSubject {
  id: string;
  name: string;
  organizationId: string;
  organizationName: string;
}

export interface SubjectsPreview {
  total: number;
  otherSectors: number;
  items: RoundSubject[];
}

export interface WaitedFor {
  who: string;
  text: string;
  organizationId?: string | null;
  link?: string | null;
  count: number;
}

export interface Waiting {
  kind?: StepKind | null;
  by?: string | null;
  dueOn?: string | null;
  isLate: boolean;
  waitedFor: WaitedFor[];
}

/** Assessment rounds: planned, opened, led step by step. */
@Injectable({ providedIn: 'root' })
export class RoundsApi {
  private readonly http = inject(Http);

  readonly list = (request: Query) => this.http.get<Page<RoundSummary>>(url, request);
  readonly get = (id: string) => this.http.get<Round>(`${url}/${id}`);
  readonly create = (input: WriteRound) => this.http.post<Round>(url, input);
  readonly update = (id: string, input: WriteRound) => this.http.put<Round>(`${url}/${id}`, input);
  readonly delete = (id: string) => this.http.delete(`${url}/${id}`);
  readonly preview = (input: { organizationId?: string | null; schemeId: string; subjects: RoundSubjects; memberIds?: string[] }) => this.http.post<SubjectsPreview>(`${url}/preview-subjects`, input);
  readonly subjects = (id: string) => this.http.get<SubjectsPreview>(`${url}/${id}/subjects`);
  readonly searchMembers = (input: { subjects: RoundSubjects; filter: string; maxResultCount: number }) => this.http.post<Page<RoundSubject>>(`${url}/search-members`, input);
  readonly findJudges = (filter: string) => this.http.get<Items<Person>>(`${url}/judge-candidates`, { filter });
  readonly judges = (id: string) => this.http.get<Items<RoundJudge>>(`${url}/${id}/judges`);
  readonly open = (id: string) => this.http.post<Partial<Round> & { jobId?: string | null }>(`${url}/${id}/open`);
  readonly waiting = (id: string) => this.http.get<Waiting>(`${url}/${id}/waiting`);
  readonly advance = (id: string) => this.http.post<Round>(`${url}/${id}/advance`);
  readonly takeFigures = (id: string) => this.http.post<Round>(`${url}/${id}/take-figures`);
  readonly recordConsultation = (id: string, opinion: string) => this.http.post<Round>(`${url}/${id}/record-consultation`, { opinion });
  readonly abandon = (id: string, reason: string) => this.http.post<Round>(`${url}/${id}/abandon`, { reason });
}
