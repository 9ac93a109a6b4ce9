import { Injectable, inject } from '@angular/core';
import { Http, Items, Page, Query } from '../core/http';

const url = '/api/assessments/member-star';

export type StarPledgeState = 'draft' | 'published' | 'awarded';
export type Fulfilment = 'kept' | 'partly' | 'notKept';
export type StarDeed = 'write' | 'publish' | 'mark' | 'takeVote' | 'decide' | 'award' | 'revoke';

export interface StarPledgeSummary {
  id: string;
  organizationId: string;
  organizationName: string;
  memberId?: string | null;
  subjectName: string;
  year: number;
  state: StarPledgeState;
  stars: { code: string; name: string; isWon?: boolean | null; isRevoked: boolean }[];
  markedUntil?: number | null;
}

/** A star that is striven for: what is promised, and what became of it. */
export interface PledgedStar {
  code: string;
  name: string;
  isVoted: boolean;
  promise: string;
  vote?: { ballotId: string; heldOn: string; approve: number; of: number; share: number } | null;
  decided?: boolean | null;
  decidedBecause?: string | null;
  isWon?: boolean | null;
  revokedBecause?: string | null;
  revokedOn?: string | null;
}

export interface MonthlyMark {
  month: number;
  star: string;
  fulfilment: Fulfilment;
  note?: string | null;
  by: string;
}

export interface StarPledge extends Omit<StarPledgeSummary, 'stars' | 'markedUntil'> {
  superiorName?: string | null;
  schemeId: string;
  schemeName: string;
  schemeStars: { code: string; name: string; isVoted: boolean }[];
  approvalAbove?: number | null;
  minStars?: number | null;
  stars: PledgedStar[];
  marks: MonthlyMark[];
  publishedOn?: string | null;
  awardedOn?: string | null;
  awardedBy?: string | null;
  deeds: { name: StarDeed; allowed: boolean; because?: string | null }[];
  concurrencyStamp: string;
}

/** Members' stars of a part of the tree without any name; nothing where they are too few. */
export interface StarFigures {
  year: number;
  members?: number | null;
  awarded?: number | null;
  stars: { code: string; name: string; pledged: number; won: number }[];
}

/** Stars that organizations and members strive for: promised, kept month by month, voted on, awarded from above. */
@Injectable({ providedIn: 'root' })
export class StarsApi {
  private readonly http = inject(Http);

  readonly list = (request: Query) => this.http.get<Page<StarPledgeSummary>>(url, request);
  readonly get = (id: string) => this.http.get<StarPledge>(`${url}/${id}`);
  readonly mine = async () => (await this.http.get<Items<StarPledgeSummary>>(`${url}/mine`)).items;
  readonly figures = (withinId: string, year: number) => this.http.get<StarFigures>(`${url}/figures`, { withinId, year });
  readonly drawUp = (year: number) => this.http.post<Items<string>>(`${url}/draw-up`, { year });
  readonly update = (id: string, stars: { code: string; promise: string }[], concurrencyStamp: string) => this.http.put<StarPledge>(`${url}/${id}`, { stars, concurrencyStamp });
  readonly publish = (id: string, concurrencyStamp: string) => this.http.post<StarPledge>(`${url}/${id}/publish`, { concurrencyStamp });
  readonly mark = (id: string, month: number, marks: { star: string; fulfilment: Fulfilment; note?: string | null }[], concurrencyStamp: string) => this.http.post<StarPledge>(`${url}/${id}/mark`, { month, marks, concurrencyStamp });
  readonly ofOrganization = (year: number) => this.http.post<StarPledge>(url, { year, stars: [] });
  readonly planBallot = (year: number, heldOn: string, entitled: number) => this.http.post<{ id: string }>(`${url}/plan-ballot`, { year, heldOn, entitled });
  readonly takeBallot = (ballotId: string, year: number) => this.http.post<Items<string>>(`${url}/take-ballot`, { ballotId, year });
  readonly takeResult = (id: string, roundId: string, concurrencyStamp: string) => this.http.post<StarPledge>(`${url}/${id}/take-result`, { roundId, concurrencyStamp });
  readonly certificate = (id: string) => `${url}/${id}/certificate`;
  readonly certificates = (year: number) => `${url}/certificates?year=${year}`;
  readonly decide = (id: string, star: string, isWon: boolean, because: string, concurrencyStamp: string) => this.http.post<StarPledge>(`${url}/${id}/decide`, { star, isWon, because, concurrencyStamp });
  readonly award = (id: string, concurrencyStamp: string) => this.http.post<StarPledge>(`${url}/${id}/award`, { concurrencyStamp });
  readonly revoke = (id: string, star: string, because: string, concurrencyStamp: string) => this.http.post<StarPledge>(`${url}/${id}/revoke`, { star, because, concurrencyStamp });
}
