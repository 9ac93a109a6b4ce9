import { Injectable, inject } from '@angular/core';
import { Http, Page, Query } from '../core/http';

const url = '/api/assessments/scheme';

export type SubjectKind = 'organization' | 'member';

/** One line of the sheet; what its mode needs stands beside the common fields. */
export interface Indicator {
  code: string;
  name: string;
  points: number;
  mode: string;
  note?: string | null;
  metric?: string | null;
  notApplicable?: 'full' | 'average' | 'exclude' | { points: number } | null;
  [parameter: string]: unknown;
}

export interface SchemeSection {
  code: string;
  name: string;
  fullScore: number;
  weight?: number | null;
  direct?: boolean | null;
  indicators: Indicator[];
}

export interface SchemeAdjustment {
  code: string;
  name: string;
  kind: 'bonus' | 'deduction';
  levels: Record<string, number>;
  combine: 'highest' | 'sum';
  cap?: number | null;
}

export interface RatingBand {
  min: number;
  stars?: number | null;
  grade?: string | null;
}

export interface Rating {
  kind: 'bands' | 'perSection' | 'grades';
  bands?: RatingBand[] | null;
  threshold?: number | null;
  approvalAbove?: number | null;
  denominator?: string | null;
}

export interface SchemeCondition {
  code: string;
  name: string;
  when: { fact: string; name?: string | null; op: 'lt' | 'le' | 'gt' | 'ge' | 'eq'; value: number };
  points?: number | null;
  minStars?: number | null;
  maxStars?: number | null;
  dropStars?: number | null;
  maxGrade?: string | null;
}

export interface Quota {
  stars?: number | null;
  starsAtMost?: number | null;
  grade?: string | null;
  atMost?: number | null;
  atLeast?: number | null;
  rounding?: 'down' | 'nearest' | 'up' | null;
  mode: 'enforce' | 'advise';
}

export interface SchemeProcess {
  selfAssessment?: boolean | null;
  ballot?: { minTurnout?: number | null } | null;
  superiorAssessment?: boolean | null;
  consultDiscipline?: boolean | null;
  publicityDays?: number | null;
  approvals?: string[] | null;
}

/** A scheme in the data format. */
export interface SchemeDefinition {
  code: string;
  name: string;
  subject: SubjectKind;
  sectors?: string[] | null;
  assessorWeights?: Record<string, number> | null;
  trim?: boolean | null;
  sections: SchemeSection[];
  adjustments?: SchemeAdjustment[] | null;
  total?: { floor?: number | null; cap?: number | null } | null;
  rating: Rating;
  conditions?: SchemeCondition[] | null;
  qualification?: { minStars?: number | null; minTotal?: number | null; minGrade?: string | null; below?: string | null } | null;
  quotas?: Quota[] | null;
  process?: SchemeProcess | null;
}

export interface Scheme extends SchemeDefinition {
  id: string;
  version: number;
  isShipped: boolean;
  isFrozen: boolean;
  creationTime: string;
  concurrencyStamp: string;
}

export interface SchemeSummary {
  id: string;
  code: string;
  name: string;
  subjectKind: SubjectKind;
  version: number;
  isShipped: boolean;
  isFrozen: boolean;
  creationTime: string;
}

/** What was reported for one indicator: a number, yes or no, a list, lists by name, or nothing where it does not apply. */
export type ScoreValue = number | boolean | number[] | Record<string, number[]> | null;

export interface TriedSubject {
  id: string;
  name?: string;
  group?: string;
  coefficient?: number;
  scores: Record<string, ScoreValue>;
  adjustments?: { code: string; level: string; count?: number }[];
  facts?: Record<string, number>;
  ballots?: Record<string, { approve: number; against: number; abstain: number; present?: number; entitled?: number }>;
  direct?: Record<string, boolean>;
}

/** One step of an evaluation that changed something, and the sentence that says why. */
export interface TraceEntry {
  code: string;
  before: number | string | boolean | null;
  after: number | string | boolean | null;
  sentence: string;
}

export interface SectionScore {
  code: string;
  score: number;
  star?: boolean | null;
}

export interface Evaluated {
  id: string;
  total: number;
  sections: SectionScore[];
  stars?: number | null;
  grade?: string | null;
  qualified?: boolean | null;
  rank: number;
  trace: TraceEntry[];
}

export interface Evaluation {
  results: Evaluated[];
  warnings: { quota: number; ids: string[] }[];
}

/** The draft made of a score sheet on paper, and what does not add up in it. */
export interface ScoreSheetDraft {
  scheme: SchemeDefinition;
  warnings: { sheet: string; row: number; message: string }[];
}

export interface MetricFigure {
  name: string;
  displayName: string;
  unit: string;
  value?: number | null;
}

/** The county's schemes, and what they would give. */
@Injectable({ providedIn: 'root' })
export class SchemesApi {
  private readonly http = inject(Http);

  readonly list = (request: Query) => this.http.get<Page<SchemeSummary>>(url, request);
  readonly get = (id: string) => this.http.get<Scheme>(`${url}/${id}`);
  readonly create = (scheme: SchemeDefinition) => this.http.post<Scheme>(url, scheme);
  readonly update = (id: string, scheme: SchemeDefinition & { concurrencyStamp?: string }) => this.http.put<Scheme>(`${url}/${id}`, scheme);
  readonly copy = (id: string, input: { code?: string; name?: string }) => this.http.post<Scheme>(`${url}/${id}/copy`, input);
  readonly delete = (id: string) => this.http.delete(`${url}/${id}`);
  readonly evaluate = (scheme: SchemeDefinition, subjects: TriedSubject[]) => this.http.post<Evaluation>(`${url}/evaluate`, { scheme, subjects });
  readonly metrics = async (organizationId: string, period: string) => (await this.http.get<{ items: MetricFigure[] }>('/api/platform/metric', { organizationId, period })).items;

  import(file: File): Promise<ScoreSheetDraft> {
    const body = new FormData();
    body.append('file', file, file.name);
    return this.http.post<ScoreSheetDraft>(`${url}/import`, body);
  }
}
