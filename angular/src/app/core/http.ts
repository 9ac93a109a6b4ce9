import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

export interface Page<T> {
  totalCount: number;
  items: T[];
}

export interface Items<T> {
  items: T[];
}

export type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;

/** Calls the host and answers with promises; empty query values are not sent. */
@Injectable({ providedIn: 'root' })
export class Http {
  private readonly client = inject(HttpClient);

  get<T>(url: string, query: Query = {}): Promise<T> {
    return firstValueFrom(this.client.get<T>(url, { params: toParams(query) }));
  }

  /** Asks as part of polling, which does not keep a session alive that nobody sits at. */
  poll<T>(url: string, query: Query = {}): Promise<T> {
    return firstValueFrom(this.client.get<T>(url, { params: toParams(query), headers: { 'X-Background': 'true' } }));
  }

  post<T = void>(url: string, body: unknown = {}, query: Query = {}): Promise<T> {
    return firstValueFrom(this.client.post<T>(url, body, { params: toParams(query) }));
  }

  put<T = void>(url: string, body: unknown, query: Query = {}): Promise<T> {
    return firstValueFrom(this.client.put<T>(url, body, { params: toParams(query) }));
  }

  delete<T = void>(url: string): Promise<T> {
    return firstValueFrom(this.client.delete<T>(url));
  }
}

export function toParams(query: Query): HttpParams {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return new HttpParams({ fromObject: Object.fromEntries(given.map(([key, value]) => [key, Array.isArray(value) ? value : String(value)])) });
}
