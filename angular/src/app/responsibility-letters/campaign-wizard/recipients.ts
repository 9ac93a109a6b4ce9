import { Injectable, inject } from '@angular/core';
import { Organizations } from '../../shared/organization-tree/organizations';
import { CampaignsApi, Recipient } from '../campaigns-api';
import { Chosen } from './campaign-draft';

/** Finds out whom a choice of recipients means. */
@Injectable({ providedIn: 'root' })
export class Recipients {
  private readonly campaigns = inject(CampaignsApi);
  private readonly organizations = inject(Organizations);

  async find(issuerId: string, { withinId, types, sectors, directly }: Omit<Chosen, 'excluded'>): Promise<Recipient[]> {
    const top = withinId ?? issuerId;
    const [{ items }, below] = await Promise.all([
      this.campaigns.recipients(issuerId, { withinId: top, types, sectors }),
      directly ? this.organizations.childrenOf(top) : [],
    ]);
    return directly ? items.filter((item) => below.some((organization) => organization.id === item.id)) : items;
  }
}
