import { Injectable, inject } from '@angular/core';
import { Http, Items, Page } from '../../core/http';
import { OrganizationNode } from './tree-rows';

const url = '/api/hierarchy/organization';
/** More than any organization has children, and the most the host gives at once. */
const all = 1000;

/** Reads the organizations that the user may see, level by level. */
@Injectable({ providedIn: 'root' })
export class Organizations {
  private readonly http = inject(Http);

  /** Where the user's part of the tree begins. */
  async roots(): Promise<OrganizationNode[]> {
    return (await this.http.get<Items<OrganizationNode>>(`${url}/roots`)).items;
  }

  async childrenOf(parentId: string): Promise<OrganizationNode[]> {
    return (await this.list({ parentId, maxResultCount: all })).items;
  }

  search(filter: string): Promise<Page<OrganizationNode>> {
    return this.list({ filter, maxResultCount: 50 });
  }

  get(id: string): Promise<OrganizationNode> {
    return this.http.get<OrganizationNode>(`${url}/${id}`);
  }

  private list(query: Record<string, string | number | boolean>): Promise<Page<OrganizationNode>> {
    return this.http.get<Page<OrganizationNode>>(url, { sorting: 'code asc', ...query });
  }
}
