import { Injectable, inject } from '@angular/core';
import { Http, Page } from '../core/http';
import { ListRequest } from '../shared/data-table/every-page';
import { Member, MemberRow, Unmasked } from './member-models';

const member = '/api/hierarchy/member';

/** Party members, as the host offers them. */
@Injectable({ providedIn: 'root' })
export class MemberApi {
  private readonly http = inject(Http);

  list = (request: ListRequest) => this.http.get<Page<MemberRow>>(member, request);
  get = (id: string) => this.http.get<Member>(`${member}/${id}`);
  create = (input: object) => this.http.post<Member>(member, input);
  update = (id: string, input: object) => this.http.put<Member>(`${member}/${id}`, input);
  unmask = (id: string, reason: string) => this.http.post<Unmasked>(`${member}/${id}/unmask`, { reason });
  becomeFull = (id: string, on: string) => this.http.post(`${member}/${id}/become-full`, { on });
  transfer = (id: string, organizationId: string, on: string) => this.http.post(`${member}/${id}/transfer`, { organizationId, on });
  leave = (id: string, input: object) => this.http.post(`${member}/${id}/leave`, input);
  manageAlso = (id: string, organizationId: string, from: string) => this.http.post(`${member}/${id}/manage-also`, { organizationId, from });
  endDualManagement = (id: string, lastDay: string) => this.http.post(`${member}/${id}/end-dual-management`, { lastDay });
  float = (id: string, since: string, to: string) => this.http.post(`${member}/${id}/float`, { since, to });
  return = (id: string) => this.http.post(`${member}/${id}/return`);
  contacted = (id: string, on: string, note: string) => this.http.post(`${member}/${id}/contacted`, { on, note });
}
