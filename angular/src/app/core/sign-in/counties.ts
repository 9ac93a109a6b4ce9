import { HttpErrorResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Http, Items } from '../http';
import { ChosenTenant } from '../preferences';

interface FoundTenant {
  success: boolean;
  tenantId?: string;
  name?: string;
  isActive: boolean;
}

/** The counties one can sign in to. */
@Injectable({ providedIn: 'root' })
export class Counties {
  private readonly http = inject(Http);

  /** The counties to choose from; none where the host keeps its list to itself, then the name is typed. */
  async options(): Promise<ChosenTenant[]> {
    try {
      return (await this.http.get<Items<ChosenTenant>>('/api/abp/multi-tenancy/tenants/options')).items ?? [];
    } catch (error) {
      if (error instanceof HttpErrorResponse && [401, 403, 404].includes(error.status)) {
        return [];
      }
      throw error;
    }
  }

  async byName(name: string): Promise<ChosenTenant | undefined> {
    const found = await this.http.get<FoundTenant>(`/api/abp/multi-tenancy/tenants/by-name/${encodeURIComponent(name)}`);
    return found.success && found.isActive ? { id: found.tenantId!, name: found.name ?? name } : undefined;
  }
}
