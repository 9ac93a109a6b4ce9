import { HttpClient, HttpHeaders } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Http, Items, Page, Query, toParams } from '../core/http';
import { ScoreValue } from './schemes-api';

const url = '/api/assessments/publicity';
const objectionUrl = '/api/assessments/objection';

export interface PublicitySummary {
  id: string;
  roundId: string;
  roundName: string;
  organizerName: string;
  number: number;
  beginsOn: string;
  endsOn: string;
  replacedOn?: string | null;
}

export interface PostedEntry {
  sheetId: string;
  subjectName: string;
  rank: number;
  stars?: number | null;
  grade?: string | null;
  formerRank?: number | null;
  formerStars?: number | null;
  formerGrade?: string | null;
}

/** What is posted, for everyone: names, stars or grades, places; no marks. */
export interface Publicity {
  id: string;
  roundId: string;
  roundName: string;
  period: string;
  schemeName: string;
  organizerName: string;
  number: number;
  workingDays: number;
  postedOn: string;
  beginsOn: string;
  endsOn: string;
  isOpen: boolean;
  workingDaysLeft: number;
  replacedById?: string | null;
  objections: number;
  answered: number;
  entries: Page<PostedEntry>;
}

export interface WriteObjection {
  sheetId?: string | null;
  text: string;
  isAnonymous: boolean;
  name?: string | null;
  contact?: string | null;
  evidenceIds?: string[];
}

export interface ObjectionReceived {
  receivedOn: string;
  endsOn: string;
  /** By which the reply is read, where no account stands for the objector; told this once. */
  receipt?: string | null;
}

export type ObjectionState = 'received' | 'investigated' | 'upheld' | 'rejected';

export interface OwnObjection {
  id: string;
  subjectName?: string | null;
  text: string;
  raisedOn: string;
  state: ObjectionState;
  reply?: string | null;
  answeredOn?: string | null;
}

export interface ObjectionSummary {
  id: string;
  roundId: string;
  roundName?: string;
  publicityId: string;
  sheetId?: string | null;
  subjectName?: string | null;
  text: string;
  raisedOn: string;
  objectorName?: string | null;
  state: ObjectionState;
}

export interface Objection extends ObjectionSummary {
  contact?: string | null;
  evidenceIds: string[];
  finding?: string | null;
  investigatedBy?: string | null;
  investigatedOn?: string | null;
  reply?: string | null;
  answeredBy?: string | null;
  answeredOn?: string | null;
  problemId?: string | null;
  concurrencyStamp: string;
}

export interface Remedy {
  sheetId?: string | null;
  values: { indicator: string; value: ScoreValue }[];
  stars?: number | null;
  grade?: string | null;
}

/** What is posted, and what people have against it. */
@Injectable({ providedIn: 'root' })
export class PublicityApi {
  private readonly client = inject(HttpClient);
  private readonly http = inject(Http);

  readonly list = (request: Query) => this.http.get<Page<PublicitySummary>>(url, request);
  readonly mine = (id: string) => this.http.get<Items<OwnObjection>>(`${url}/${id}/my-objections`);
  readonly document = (id: string) => `${url}/${id}/document`;
  readonly objections = (request: Query) => this.http.get<Page<ObjectionSummary>>(objectionUrl, request);
  readonly objection = (id: string) => this.http.get<Objection>(`${objectionUrl}/${id}`);
  readonly investigate = (id: string, finding: string, concurrencyStamp: string) => this.http.post<Objection>(`${objectionUrl}/${id}/investigate`, { finding, concurrencyStamp });
  readonly answer = (id: string, input: { isUpheld: boolean; reply: string; remedy?: Remedy; concurrencyStamp: string }) => this.http.post<{ objection: Objection; postedAnewId?: string | null }>(`${objectionUrl}/${id}/answer`, input);
  readonly raiseProblem = (id: string, input: { title: string; dueOn: string; severity: string }) => this.http.post<{ problemId: string }>(`${objectionUrl}/${id}/raise-problem`, input);

  /** Read by anyone where the county says so; then the address says which county is meant. */
  get(id: string, query: Query, tenant?: string): Promise<Publicity> {
    return firstValueFrom(this.client.get<Publicity>(`${url}/${id}`, { params: toParams(query), headers: headersFor(tenant) }));
  }

  object(id: string, input: WriteObjection, tenant?: string): Promise<ObjectionReceived> {
    return firstValueFrom(this.client.post<ObjectionReceived>(`${url}/${id}/object`, input, { headers: headersFor(tenant) }));
  }

  /** Without signing in too, for whoever holds the receipt; which stands in the body and in no address. */
  readReply(id: string, receipt: string, tenant?: string): Promise<OwnObjection> {
    return firstValueFrom(this.client.post<OwnObjection>(`${url}/${id}/read-reply`, { receipt }, { headers: headersFor(tenant) }));
  }
}

function headersFor(tenant: string | undefined): HttpHeaders {
  return new HttpHeaders(tenant ? { __tenant: tenant } : {});
}
