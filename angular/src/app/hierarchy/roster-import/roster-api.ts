import { Injectable, inject } from '@angular/core';
import { Http } from '../../core/http';
import { ImportAnswer } from '../../shared/file-import/import-report';
import { RosterKind } from './roster';

/** Sends rosters to the host and fetches them back. */
@Injectable({ providedIn: 'root' })
export class RosterApi {
  private readonly http = inject(Http);

  import(kind: RosterKind, file: File, dryRun: boolean): Promise<ImportAnswer> {
    const body = new FormData();
    body.append('file', file, file.name);
    return this.http.post<ImportAnswer>(`/api/hierarchy/${kind}/import?dryRun=${dryRun}`, body);
  }
}

/** The address of a roster as a file, of everything or of one subtree. */
export function exportUrl(kind: RosterKind, format: 'xlsx' | 'csv', withinId?: string): string {
  const within = withinId ? `&withinId=${withinId}` : '';
  return `/api/hierarchy/${kind}/export?format=${format}${within}`;
}
