import { Injectable, inject } from '@angular/core';
import { Http, Page, Query } from '../core/http';
import { RoundState, StepKind } from './rounds-api';
import { Evaluated, ScoreValue } from './schemes-api';
import { Attachment } from '../shared/evidence/evidence';

const url = '/api/assessments/sheet';
const adjustmentUrl = '/api/assessments/adjustment';

export interface SheetSummary {
  id: string;
  roundId: string;
  number: number;
  organizationId: string;
  organizationName: string;
  memberId?: string | null;
  subjectName: string;
  superiorName?: string | null;
  isSelfAssessed: boolean;
  submitted: number;
  claims: number;
}

export interface Mark {
  indicator: string;
  value: ScoreValue;
  reason?: string | null;
  evidence: Attachment[];
}

export interface Scorecard {
  id: string;
  role: string;
  judgeName?: string | null;
  state: 'draft' | 'submitted' | 'returned';
  marks: Mark[];
  scoredBy?: string | null;
  scoredAt?: string | null;
  submittedAt?: string | null;
  returnReason?: string | null;
  isMine: boolean;
  concurrencyStamp: string;
}

/** A figure as it was taken on the stated day, with the list that it counts. */
export interface SheetFigure {
  metric: string;
  displayName: string;
  unit: string;
  value: number;
  share: number;
  period: string;
  takenAt: string;
  link?: string | null;
}

export interface SheetValue {
  indicator: string;
  section: string;
  source: 'none' | 'marks' | 'figure' | 'correction';
  value?: ScoreValue;
  overriddenFigure?: number | null;
}

export interface Stated {
  reason: string;
  evidence: Attachment[];
  by: string;
  at: string;
}

export type StatedFact = Stated & { code: string; value: number };
export type DirectDecision = Stated & { section: string; isAwarded: boolean };
export type Correction = Stated & { indicator: string; value: ScoreValue };

export interface Adjustment {
  id: string;
  sheetId: string;
  subjectName: string;
  code: string;
  level: string;
  count: number;
  reason: string;
  evidence: Attachment[];
  claimedBy: string;
  claimedAt: string;
  state: 'claimed' | 'accepted' | 'refused';
  decision?: string | null;
  decidedBy?: string | null;
  decidedAt?: string | null;
}

export interface Gap {
  code: string;
  indicator?: string | null;
  text: string;
}

export interface SheetBallot {
  section: string;
  approve: number;
  against: number;
  abstain: number;
  present?: number | null;
  entitled?: number | null;
}

export interface Sheet {
  id: string;
  round: { id: string; name: string; organizerName: string; schemeId: string; schemeName: string; period: string; figuresOn: string; figuresTakenAt?: string | null; state: RoundState; currentKind?: StepKind | null; dueOn?: string | null };
  number: number;
  organizationId: string;
  organizationName: string;
  memberId?: string | null;
  subjectName: string;
  sector: string;
  superiorName?: string | null;
  /** In which roles one may score it now. */
  myRoles: string[];
  isOwnUnit: boolean;
  canManage: boolean;
  scorecards: Scorecard[];
  figures: SheetFigure[];
  values: SheetValue[];
  gaps: Gap[];
  facts: StatedFact[];
  knownFacts: Record<string, number | null>;
  direct: DirectDecision[];
  difficulty?: { coefficient: number; reason: string; by: string; at: string } | null;
  corrections: Correction[];
  ballots: SheetBallot[];
  adjustments: Adjustment[];
  concurrencyStamp: string;
}

export interface SheetPreview {
  gaps: Gap[];
  result?: Evaluated | null;
}

export interface WriteMark {
  indicator: string;
  value: ScoreValue;
  reason?: string | null;
  evidenceIds: string[];
}

export interface WriteFacts {
  facts: { code: string; value: number; reason: string; evidenceIds: string[] }[];
  direct: { section: string; isAwarded: boolean; reason: string; evidenceIds: string[] }[];
  difficulty?: { coefficient: number; reason: string } | null;
  concurrencyStamp: string;
}

/** The sheets of a round: scored by role, with the figures and facts beside the marks. */
@Injectable({ providedIn: 'root' })
export class SheetsApi {
  private readonly http = inject(Http);

  readonly list = (request: Query) => this.http.get<Page<SheetSummary>>(url, request);
  readonly get = (id: string) => this.http.get<Sheet>(`${url}/${id}`);
  readonly preview = (id: string) => this.http.get<SheetPreview>(`${url}/${id}/preview`);
  readonly score = (id: string, role: string, scores: WriteMark[], concurrencyStamp?: string) => this.http.put<Scorecard>(`${url}/${id}/scores`, { role, scores, concurrencyStamp });
  readonly submit = (id: string, role: string) => this.http.post<Scorecard>(`${url}/${id}/submit`, { role });
  readonly return = (id: string, scorecardId: string, reason: string) => this.http.post<Scorecard>(`${url}/${id}/return`, { scorecardId, reason });
  readonly state = (id: string, input: WriteFacts) => this.http.put<Sheet>(`${url}/${id}/facts`, input);
  readonly claim = (input: { sheetId: string; code: string; level: string; count: number; reason: string; evidenceIds: string[] }) => this.http.post<Adjustment>(adjustmentUrl, input);
  readonly decide = (id: string, accepted: boolean, reason?: string) => this.http.post<Adjustment>(`${adjustmentUrl}/${id}/decide`, { accepted, reason });
  readonly withdraw = (id: string) => this.http.delete(`${adjustmentUrl}/${id}`);
}
