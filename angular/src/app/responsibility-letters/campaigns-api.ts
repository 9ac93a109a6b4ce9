import { Injectable, inject } from '@angular/core';
import { Http, Items, Page, Query } from '../core/http';
import { LetterState } from './letters-api';

const url = '/api/responsibility-letters/letter-campaign';

/** Which organizations are to receive a campaign's letters. */
export interface RecipientSelection {
  withinId?: string | null;
  types?: string[];
  sectors?: string[];
  ids?: string[];
}

export interface Recipient {
  id: string;
  name: string;
  type: string;
  sector: string;
}

/** Whom a selection means, before anything happens. */
export interface RecipientsPreview {
  total: number;
  byType: Record<string, number>;
  items: Recipient[];
}

export interface WriteLetterCampaign {
  templateId: string;
  issuerId: string;
  name: string;
  signBy: string;
  recipients: RecipientSelection;
  legalBasis?: string | null;
  approval?: string | null;
  approvedOn?: string | null;
}

export type CampaignState = 'draft' | 'issuing' | 'issued' | 'archived';

export interface LetterCampaignSummary {
  id: string;
  name: string;
  year: number;
  issuerName: string;
  state: CampaignState;
  signBy: string;
  issuedAt?: string;
  total: number;
  signed: number;
  countersigned: number;
}

/** How far a campaign is: `issued`, `signed` and `countersigned` count what got at least so far, the others what stands there now. */
export interface CampaignProgress {
  total: number;
  issued: number;
  signed: number;
  countersigned: number;
  returned: number;
  notOpened: number;
  late: number;
  midYearChecked: number;
  yearEndAccepted: number;
}

export interface LetterCampaign extends CampaignProgress, LetterCampaignSummary {
  templateId: string;
  issuerId: string;
  legalBasis: string;
  approval?: string;
  approvedOn?: string;
  jobId?: string;
  concurrencyStamp: string;
}

/** What long work answers: done at once, or the job that does it. */
export interface Begun {
  jobId?: string;
}

/** What an organization below carries of an item; without a letter it is planned and not yet out. */
export interface CoverageShare {
  recipientId: string;
  recipientName: string;
  target?: number | null;
  letterId?: string | null;
  state?: LetterState | null;
  actual?: number | null;
}

/** One receiving organization's item: what it was asked, what it passed on, and what is missing between the two. */
export interface CoverageCarrier {
  letterId: string;
  recipientName: string;
  target?: number | null;
  passedOn?: number | null;
  gap?: number | null;
  actual?: number | null;
  shares: CoverageShare[];
}

/** One item of the campaign: what is asked of all together, what they passed on, what is reached. */
export interface CoverageItem {
  code: string;
  group: string;
  text: string;
  unit?: string | null;
  target?: number | null;
  passedOn?: number | null;
  actual?: number | null;
  carriers: CoverageCarrier[];
}

/** Letters of one template, issued by one organization to those below it. */
@Injectable({ providedIn: 'root' })
export class CampaignsApi {
  private readonly http = inject(Http);

  readonly list = (request: Query) => this.http.get<Page<LetterCampaignSummary>>(url, request);
  readonly get = (id: string) => this.http.get<LetterCampaign>(`${url}/${id}`);
  readonly recipients = (issuerId: string, recipients: RecipientSelection) =>
    this.http.post<RecipientsPreview>(`${url}/preview-recipients`, { issuerId, recipients });
  readonly create = (input: WriteLetterCampaign) => this.http.post<LetterCampaign>(url, input);
  readonly delete = (id: string) => this.http.delete(`${url}/${id}`);
  readonly issue = (id: string) => this.http.post<Begun>(`${url}/${id}/issue`);
  readonly recipientsOf = (id: string) => this.http.get<RecipientsPreview>(`${url}/${id}/recipients`);
  readonly remind = (id: string) => this.http.post<{ reminded: number }>(`${url}/${id}/remind`);
  readonly countersign = (id: string, password: string) => this.http.post<{ countersigned: number }>(`${url}/${id}/countersign`, { password });
  readonly archive = (id: string) => this.http.post(`${url}/${id}/archive`);
  readonly coverage = (id: string) => this.http.get<Items<CoverageItem>>(`${url}/${id}/coverage`);
}
