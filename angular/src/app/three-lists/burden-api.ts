import { Injectable, inject } from '@angular/core';
import { Http, Items, Page } from '../core/http';

const url = '/api/three-lists/burden';

/** What was asked of one organization in a month, and by whom. */
export interface BurdenRow {
  organizationId: string;
  organizationName: string;
  reports: number;
  fields: number;
  attachments: number;
  byAsker: { asker: string; reports: number; fields: number; attachments: number }[];
  ceiling: number;
  above: boolean;
  approvedBecause?: string | null;
}

/** Leave to ask more of villages than the ceiling allows. */
export interface BurdenException {
  id: string;
  withinId: string;
  withinName?: string;
  month: string;
  reason: string;
  askedBy: string;
  approvedBy?: string | null;
  granted?: boolean | null;
}

/** How much is asked of each organization below. */
@Injectable({ providedIn: 'root' })
export class BurdenApi {
  private readonly http = inject(Http);

  readonly list = (withinId: string, month: string) => this.http.get<Page<BurdenRow>>(url, { withinId, month, maxResultCount: 1000 });
  readonly exceptions = (month: string) => this.http.get<Items<BurdenException>>(`${url}/exceptions`, { month });
  readonly ask = (input: { withinId: string; month: string; reason: string }) => this.http.post(`${url}/ask`, input);
  readonly decide = (id: string, granted: boolean, reason: string | null) => this.http.post(`${url}/${id}/decide`, { granted, reason });
}
