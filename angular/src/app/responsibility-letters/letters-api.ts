import { Injectable, inject } from '@angular/core';
import { Http, Page, Query } from '../core/http';
import { Attachment } from '../shared/evidence/evidence';
import { LetterItem } from './letter-item';

const url = '/api/responsibility-letters/letter';

export const letterStates = ['draft', 'issued', 'signed', 'countersigned', 'midYearChecked', 'yearEndAccepted', 'archived', 'returned'] as const;
export type LetterState = (typeof letterStates)[number];

export interface LetterSummary {
  id: string;
  campaignId: string;
  number: number;
  title: string;
  year: number;
  issuerName: string;
  recipientId: string;
  recipientName: string;
  state: LetterState;
  version: number;
  signBy: string;
  openedAt?: string;
  signedAt?: string;
  countersignedAt?: string;
  returnReason?: string;
  acceptedPoints?: number | null;
  remindersSent: number;
}

export type FigureSource = 'none' | 'reported' | 'metric' | 'cascade';

/** How an item stands; `achievement` runs from 0 to 1. */
export interface ItemProgress {
  actual?: number | null;
  source: FigureSource;
  achievement: number;
  note?: string | null;
  evidence: Attachment[];
  reportedAt?: string;
}

export const verdicts = ['onTrack', 'behind', 'notStarted'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Finding {
  id: string;
  verdict: Verdict;
  note?: string | null;
  dueOn?: string | null;
  inspectorName: string;
  foundOn: string;
}

/** An item as it was signed, with what was reported, found and decided of it. */
export interface LetterItemState extends LetterItem {
  progress: ItemProgress;
  findings: Finding[];
  yearEnd: { suggested: number; decided?: number | null; reason?: string | null };
}

export interface LetterVersion {
  version: number;
  issuedAt: string;
  endedAt?: string;
  ending?: 'returned' | 'amended';
  reason?: string;
}

export type SignatureRole = 'recipient' | 'issuer';

export interface LetterSignature {
  ordinal: number;
  version: number;
  role: SignatureRole;
  signer: string;
  post: string;
  signedAt: string;
  contentHash: string;
}

export const letterDeeds = ['sign', 'countersign', 'return', 'reissue', 'amend', 'derive', 'report', 'mid-year-check', 'year-end-acceptance', 'archive'] as const;
export type LetterDeedName = (typeof letterDeeds)[number];

/** What the user may do with a letter now; `why` says why not. */
export interface LetterDeed {
  deed: LetterDeedName;
  allowed: boolean;
  why?: string;
}

export interface Party {
  id: string;
  name: string;
}

export interface Letter extends Omit<LetterSummary, 'issuerName' | 'recipientName'> {
  issuer: Party;
  recipient: Party;
  parentLetterId?: string;
  preamble: string;
  closing: string;
  legalBasis: string;
  contentHash: string;
  issuedAt: string;
  midYearCheckedAt?: string;
  yearEndAcceptedAt?: string;
  archivedAt?: string;
  items: LetterItemState[];
  versions: LetterVersion[];
  signatures: LetterSignature[];
  deeds: LetterDeed[];
  concurrencyStamp: string;
}

/** A letter's check, recomputed from the stored rows; each fault names its row. Nothing can be said of a signature whose key is not known. */
export interface Verification {
  valid: boolean;
  faults: string[];
  signatures: (LetterSignature & { valid: boolean | null; faults: string[] })[];
}

export interface ReportProgress {
  actual: number | null;
  note: string | null;
  evidenceIds: string[];
}

/** What a new version says otherwise than the one before; what is left out stays. */
export interface ReviseLetter {
  reason?: string | null;
  preamble?: string;
  closing?: string;
  items?: { code: string; text?: string; target?: number | null; points?: number; dueMonth?: number | null }[];
}

/** An item passed on, and who carries what of it. */
export interface DerivedItem {
  code: string;
  split: { recipientId: string; target: number | null }[];
}

export interface CheckedItem {
  code: string;
  verdict: Verdict;
  note?: string | null;
  dueOn?: string | null;
}

export interface DecidedItem {
  code: string;
  points: number;
  reason?: string | null;
}

/** One organization's letters, from issuing to the archive. */
@Injectable({ providedIn: 'root' })
export class LettersApi {
  private readonly http = inject(Http);

  readonly list = (request: Query) => this.http.get<Page<LetterSummary>>(url, request);
  readonly get = (id: string) => this.http.get<Letter>(`${url}/${id}`);
  /** Notes that the receiving side has seen the letter; said by others it changes nothing. */
  readonly open = (id: string) => this.http.post(`${url}/${id}/open`);
  readonly sign = (id: string, password: string) => this.http.post(`${url}/${id}/sign`, { password });
  readonly countersign = (id: string, password: string) => this.http.post(`${url}/${id}/countersign`, { password });
  readonly return = (id: string, reason: string) => this.http.post(`${url}/${id}/return`, { reason });
  readonly revise = (id: string, deed: 'amend' | 'reissue', input: ReviseLetter) => this.http.post(`${url}/${id}/${deed}`, input);
  readonly archive = (id: string) => this.http.post(`${url}/${id}/archive`);
  /** Makes a draft campaign for those below; what each carries has to add up to what was signed. */
  readonly derive = (id: string, items: DerivedItem[]) => this.http.post<{ campaignId: string }>(`${url}/${id}/derive`, { items });
  readonly verify = (id: string) => this.http.get<Verification>(`${url}/${id}/verify`);
  readonly reportProgress = (id: string, code: string, input: ReportProgress) => this.http.put(`${url}/${id}/items/${code}/progress`, input);
  readonly checkAtMidYear = (id: string, findings: CheckedItem[]) => this.http.post(`${url}/${id}/mid-year-check`, { findings });
  readonly acceptAtYearEnd = (id: string, items: DecidedItem[]) => this.http.post(`${url}/${id}/year-end-acceptance`, { items });
  readonly document = (id: string) => `${url}/${id}/document`;
  readonly package = (id: string) => `${url}/${id}/package`;
}
