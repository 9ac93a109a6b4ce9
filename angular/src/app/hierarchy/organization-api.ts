import { Injectable, inject } from '@angular/core';
import { Http, Items, Page } from '../core/http';
import { ListRequest } from '../shared/data-table/every-page';
import { Account, Appointment, Organization, OrganizationEvent, OrganizationRow, Statement } from './organization-models';
import { Resources } from './organization-resources/resources';

const organization = '/api/hierarchy/organization';
const appointment = '/api/hierarchy/appointment';

/** Organizations and their posts, as the host offers them. */
@Injectable({ providedIn: 'root' })
export class OrganizationApi {
  private readonly http = inject(Http);

  list = (request: ListRequest) => this.http.get<Page<OrganizationRow>>(organization, request);
  get = (id: string) => this.http.get<Organization>(`${organization}/${id}`);
  create = (input: object) => this.http.post<Organization>(organization, input);
  update = (id: string, input: object) => this.http.put<Organization>(`${organization}/${id}`, input);
  move = (id: string, newParentId: string) => this.http.post(`${organization}/${id}/move`, { newParentId });
  merge = (id: string, input: object) => this.http.post(`${organization}/${id}/merge`, input);
  split = (id: string, input: object) => this.http.post<Organization>(`${organization}/${id}/split`, input);
  dissolve = (id: string, input: object) => this.http.post(`${organization}/${id}/dissolve`, input);
  delete = (id: string) => this.http.delete(`${organization}/${id}`);
  statement = (id: string, on: string) => this.http.get<Statement>(`${organization}/${id}/statement`, { on });
  history = (id: string) => this.http.get<Items<OrganizationEvent>>(`${organization}/${id}/history`);
  resources = (id: string) => this.http.get<Resources>(`${organization}/${id}/resources`);
  updateResources = (id: string, input: object) => this.http.put(`${organization}/${id}/resources`, input);

  appointments = (organizationId: string) => this.http.get<Page<Appointment>>(appointment, { organizationId, maxResultCount: 1000 });
  appoint = (input: object) => this.http.post<Appointment>(appointment, input);
  findAccounts = (filter: string) => this.http.get<Items<Account>>('/api/identity/users/lookup/search', { filter, maxResultCount: 20 });
  endAppointment = (id: string, on: string) => this.http.post(`${appointment}/${id}/end`, { lastDay: on });
}
