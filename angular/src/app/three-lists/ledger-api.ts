import { Injectable, inject } from '@angular/core';
import { Http, Query, toParams } from '../core/http';
import { ImportAnswer } from '../shared/file-import/import-report';

const url = '/api/three-lists/ledger';

/** The ledger in the columns that offices use. */
@Injectable({ providedIn: 'root' })
export class LedgerApi {
  private readonly http = inject(Http);

  import(file: File, dryRun: boolean): Promise<ImportAnswer> {
    const body = new FormData();
    body.append('file', file, file.name);
    return this.http.post<ImportAnswer>(`${url}/import`, body, { dryRun });
  }
}

/** The address of the ledger as a file, narrowed like the list beside it. */
export function ledgerUrl(query: Query): string {
  return `${url}/export?${toParams(query).toString()}`;
}
