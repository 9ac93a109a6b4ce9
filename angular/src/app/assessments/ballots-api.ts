import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Http, Page, Query } from '../core/http';

const url = '/api/assessments/ballot';

export type BallotKind = 'evaluation' | 'vote';
export type BallotState = 'draft' | 'open' | 'closed' | 'counted' | 'void';
export type BallotDenominator = 'valid' | 'present' | 'entitled';
export type BallotVoidReason = 'moreReturnedThanIssued' | 'boxTamperedWith' | 'tooFewReturned' | 'turnoutTooLow' | 'annulled';

export interface BallotItem {
  code: string;
  name: string;
  subjectId?: string | null;
}

export interface BallotChoice {
  code: string;
  name: string;
}

export interface BallotForm {
  items: BallotItem[];
  choices: BallotChoice[];
  maxApprovals?: number | null;
}

export interface VoterClass {
  code: string;
  name: string;
  weight: number;
  entitled: number;
  present: number;
  onPaper: number;
  cards: number;
}

export interface BallotSummary {
  id: string;
  organizationId: string;
  title: string;
  kind: BallotKind;
  heldOn: string;
  state: BallotState;
  voidReason?: BallotVoidReason | null;
  roundId?: string | null;
}

export interface Ballot extends BallotSummary {
  form: BallotForm;
  voterClasses: VoterClass[];
  entitled: number;
  present: number;
  cards: number;
  onPaper: number;
  denominator: BallotDenominator;
  minTurnout: number;
  annulment?: string | null;
  concurrencyStamp: string;
}

export interface WriteBallot {
  organizationId?: string | null;
  title: string;
  kind: BallotKind;
  heldOn: string;
  roundId?: string | null;
  items: BallotItem[];
  choices: BallotChoice[];
  maxApprovals?: number | null;
  voterClasses: Pick<VoterClass, 'code' | 'name' | 'weight' | 'entitled'>[];
  denominator: BallotDenominator;
  minTurnout: number;
  concurrencyStamp?: string;
}

export interface ItemTally {
  item: string;
  counts: number[];
}

export interface ClassTally {
  class: string;
  returned: number;
  void: number;
  items: ItemTally[];
}

export interface PaperCount {
  isAccepted: boolean;
  state: BallotState;
  mine: { classes: ClassTally[] };
  others: { counterName: string; tally: { classes: ClassTally[] } }[];
}

export interface ChoiceResult {
  choice: string;
  name: string;
  count: number;
  share: number;
  weightedShare: number;
}

export interface BallotGroupResult {
  classes: string[];
  weight: number;
  entitled: number;
  present: number;
  returned: number;
  valid: number;
  voided: number;
  of: number;
  items: ItemTally[];
}

export interface BallotResult {
  state: BallotState;
  voidReason?: BallotVoidReason | null;
  annulment?: string | null;
  entitled: number;
  present: number;
  issued: number;
  returned: number;
  valid: number;
  voided: number;
  denominator: BallotDenominator;
  of: number;
  groups: BallotGroupResult[];
  items: { item: string; name: string; subjectId?: string | null; choices: ChoiceResult[]; blank: number }[];
}

export interface Attendance {
  class: string;
  present: number;
  onPaper: number;
}

/** Secret votes: planned, opened and closed by tellers, counted. What voters do is elsewhere, without a session. */
@Injectable({ providedIn: 'root' })
export class BallotsApi {
  private readonly client = inject(HttpClient);
  private readonly http = inject(Http);

  readonly list = (request: Query) => this.http.get<Page<BallotSummary>>(url, request);
  readonly get = (id: string) => this.http.get<Ballot>(`${url}/${id}`);
  readonly result = (id: string) => this.http.get<BallotResult>(`${url}/${id}/result`);
  readonly create = (input: WriteBallot) => this.http.post<Ballot>(url, input);
  readonly update = (id: string, input: WriteBallot) => this.http.put<Ballot>(`${url}/${id}`, input);
  readonly delete = (id: string) => this.http.delete(`${url}/${id}`);
  readonly open = (id: string, attendance: Attendance[], tellersPassphrases: string[]) => this.document(`${url}/${id}/open`, { attendance, tellersPassphrases });
  readonly reissue = (id: string, tellersPassphrases: string[]) => this.document(`${url}/${id}/reissue`, { tellersPassphrases });
  readonly close = (id: string, tellersPassphrases: string[]) => this.http.post<Ballot>(`${url}/${id}/close`, { tellersPassphrases });
  readonly annul = (id: string, reason: string) => this.http.post<Ballot>(`${url}/${id}/annul`, { reason });
  readonly countPaper = (id: string, classes: ClassTally[]) => this.http.post<PaperCount>(`${url}/${id}/paper-count`, { classes });
  readonly formDocument = (id: string) => `${url}/${id}/form-document`;

  /** The cards, which exist nowhere but in this answer. */
  private document(path: string, body: unknown): Promise<Blob> {
    return firstValueFrom(this.client.post(path, body, { responseType: 'blob' }));
  }
}
