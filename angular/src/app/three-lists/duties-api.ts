import { Injectable, inject } from '@angular/core';
import { Http, Page, Query } from '../core/http';

const url = '/api/three-lists/duty';

/** Who answers for what, with how much of it is open. */
export interface Duty {
  id: string;
  organizationId: string;
  organizationName: string;
  person: string;
  post?: string | null;
  userId?: string | null;
  text: string;
  openTasks: number;
  closedTasks: number;
  overdueTasks: number;
  concurrencyStamp: string;
}

/** What one organization, or one person of it, answers for now. */
export interface Owner {
  organizationId: string;
  organizationName: string;
  person?: string | null;
  duties: number;
  openProblems: number;
  openTasks: number;
  overdue: number;
}

export interface WriteDuty {
  person: string;
  post: string | null;
  text: string;
}

export interface Handover {
  organizationId: string;
  fromPerson: string;
  toAppointmentId: string;
  on: string;
}

export interface Appointment {
  id: string;
  organizationId: string;
  personName: string;
  post: string;
}

/** The responsibility list, and what happens to it when a post changes hands. */
@Injectable({ providedIn: 'root' })
export class DutiesApi {
  private readonly http = inject(Http);

  readonly list = (request: Query) => this.http.get<Page<Duty>>(url, request);
  readonly owners = (request: Query) => this.http.get<Page<Owner>>(`${url}/owners`, request);
  readonly get = (id: string) => this.http.get<Duty>(`${url}/${id}`);
  readonly create = (input: WriteDuty & { organizationId: string }) => this.http.post<Duty>(url, input);
  readonly update = (id: string, input: WriteDuty & { concurrencyStamp?: string }) => this.http.put<Duty>(`${url}/${id}`, input);
  readonly delete = (id: string) => this.http.delete(`${url}/${id}`);
  readonly handover = (input: Handover) => this.http.post<{ toPerson: string; problems: number; tasks: number; duties: number }>(`${url}/handover`, input);
  /** Who holds a post in an organization now and could take over. */
  readonly appointments = (organizationId: string) => this.http.get<Page<Appointment>>('/api/hierarchy/appointment', { organizationId, maxResultCount: 100 });
}
