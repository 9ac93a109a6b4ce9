import { Injectable, inject } from '@angular/core';
import { Http } from '../core/http';
import { CampaignState } from './campaigns-api';

/** One entry of the year's plan: a campaign with what allows it, and the time in which it asks something of those below. */
export interface PlannedCampaign {
  campaignId: string;
  name: string;
  issuerName: string;
  state: CampaignState;
  from: string;
  signBy: string;
  recipients: number;
  legalBasis: string;
  approval?: string | null;
  approvedOn?: string | null;
  lacksBasis: boolean;
}

/** Two campaigns that ask much the same organizations at much the same time. */
export interface MergeHint {
  firstId: string;
  firstName: string;
  secondId: string;
  secondName: string;
  sharedRecipients: number;
}

export interface YearPlan {
  year: number;
  campaigns: PlannedCampaign[];
  hints: MergeHint[];
}

/** The register of what letters rest on and who approved them. */
@Injectable({ providedIn: 'root' })
export class YearPlanApi {
  private readonly http = inject(Http);
  readonly get = (year: number) => this.http.get<YearPlan>('/api/responsibility-letters/year-plan', { year });
}
