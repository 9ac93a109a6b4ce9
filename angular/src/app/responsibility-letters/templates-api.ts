import { Injectable, inject } from '@angular/core';
import { Http, Page, Query } from '../core/http';
import { LetterItem } from './letter-item';

const url = '/api/responsibility-letters/letter-template';

export const letterLevels = ['township', 'village'] as const;
export type LetterLevel = (typeof letterLevels)[number];

export interface LetterTemplateSummary {
  id: string;
  year: number;
  name: string;
  version: number;
  sector?: string;
  level?: LetterLevel;
  isFrozen: boolean;
}

export interface WriteLetterTemplate {
  year: number;
  name: string;
  sector?: string | null;
  level?: LetterLevel | null;
  preamble: string;
  closing: string;
  legalBasis: string;
  items: LetterItem[];
  concurrencyStamp?: string;
}

export interface LetterTemplate extends WriteLetterTemplate {
  id: string;
  version: number;
  isFrozen: boolean;
  parentLetterId?: string;
}

/** What letters say before they are addressed to anyone. */
@Injectable({ providedIn: 'root' })
export class TemplatesApi {
  private readonly http = inject(Http);

  readonly list = (request: Query) => this.http.get<Page<LetterTemplateSummary>>(url, request);
  readonly get = (id: string) => this.http.get<LetterTemplate>(`${url}/${id}`);
  readonly create = (input: WriteLetterTemplate) => this.http.post<LetterTemplate>(url, input);
  readonly update = (id: string, input: WriteLetterTemplate) => this.http.put<LetterTemplate>(`${url}/${id}`, input);
  readonly delete = (id: string) => this.http.delete(`${url}/${id}`);
  /** Under the same name and year a copy of one's own template is its next version. */
  readonly copy = (id: string, input: { year?: number; name?: string }) => this.http.post<LetterTemplate>(`${url}/${id}/copy`, input);
}
