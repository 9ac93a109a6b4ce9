import { Injectable, inject } from '@angular/core';
import { Http, Page, Query } from '../core/http';
import { Attachment } from '../shared/evidence/evidence';

const url = '/api/responsibility-letters/pledge';

export const pledgeStates = ['draft', 'published', 'fulfilled', 'verified'] as const;
export type PledgeState = (typeof pledgeStates)[number];

export interface WritePledge {
  organizationId?: string | null;
  year: number;
  text: string;
  dueMonth: number;
  peopleServed?: number | null;
  pledgedBy?: string | null;
}

export interface Pledge extends WritePledge {
  id: string;
  organizationName: string;
  state: PledgeState;
  publishedAt?: string;
  fulfilledAt?: string;
  fulfilmentNote?: string | null;
  evidence: Attachment[];
  verifiedAt?: string;
  verificationNote?: string | null;
  concurrencyStamp: string;
}

/** How many promises were made, kept and verified, and how many are overdue. */
export interface PledgeFigures {
  promised: number;
  fulfilled: number;
  verified: number;
  overdue: number;
}

export interface PledgeBoardRow extends PledgeFigures {
  organizationId: string;
  name: string;
}

export interface PledgeBoard extends PledgeFigures {
  items: PledgeBoardRow[];
}

/** Public promises of organizations and members, made bottom-up. */
@Injectable({ providedIn: 'root' })
export class PledgesApi {
  private readonly http = inject(Http);

  readonly list = (request: Query) => this.http.get<Page<Pledge>>(url, request);
  readonly board = (organizationId: string, year: number) => this.http.get<PledgeBoard>(`${url}/board`, { organizationId, year });
  readonly get = (id: string) => this.http.get<Pledge>(`${url}/${id}`);
  readonly create = (input: WritePledge) => this.http.post<Pledge>(url, input);
  readonly delete = (id: string) => this.http.delete(`${url}/${id}`);
  readonly publish = (id: string) => this.http.post(`${url}/${id}/publish`);
  readonly fulfil = (id: string, input: { note: string | null; evidenceIds: string[] }) => this.http.post(`${url}/${id}/fulfil`, input);
  readonly verify = (id: string, input: { accepted: boolean; note: string | null }) => this.http.post(`${url}/${id}/verify`, input);
}
