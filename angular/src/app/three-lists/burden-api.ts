import { Injectable, inject } from '@angular/core';
import { Http, Page } from '../core/http';

const url = '/api/three-lists/burden';

export interface Asked {
  name: string;
  reports: number;
  fields: number;
  attachments: number;
}

/** What was asked of one organization in a month, by whom and for what. */
export interface BurdenRow {
  organizationId: string;
  organizationName: string;
  /** Things to be handed in, which the ceiling counts. */
  reports: number;
  fields: number;
  attachments: number;
  byAsker: Asked[];
  byKind: Asked[];
  /** 0: none. */
  ceiling: number;
  above: boolean;
  approvedBecause?: string | null;
}

/** Leave to ask more of a part of the tree than the ceiling allows. */
export interface BurdenException {
  id: string;
  organizationId: string;
  organizationName: string;
  month: string;
  reason: string;
  askedBy: string;
  state: 'asked' | 'approved' | 'refused';
  decidedBy?: string | null;
  remark?: string | null;
  mayDecide: boolean;
  concurrencyStamp: string;
}

/** How much is asked of each organization below. */
@Injectable({ providedIn: 'root' })
export class BurdenApi {
  private readonly http = inject(Http);

  readonly list = (month: string, withinId?: string) => this.http.get<Page<BurdenRow>>(url, { withinId, month, sorting: 'reports desc', maxResultCount: 1000 });
  readonly exceptions = (month: string) => this.http.get<Page<BurdenException>>(`${url}/exceptions`, { month, maxResultCount: 100 });
  readonly ask = (input: { withinId: string | null; month: string; reason: string }) => this.http.post(`${url}/ask`, input);
  readonly decide = ({ id, concurrencyStamp }: BurdenException, granted: boolean, reason: string | null) => this.http.post(`${url}/${id}/decide`, { granted, reason, concurrencyStamp });
}
