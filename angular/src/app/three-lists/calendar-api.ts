import { Injectable, inject } from '@angular/core';
import { Http, Items } from '../core/http';
import { ImportAnswer } from '../shared/file-import/import-report';

const url = '/api/three-lists/reporting-calendar';

export type WeekState = 'upcoming' | 'open' | 'closed' | 'noReport' | 'beforeReporting';

/** When a week's reports are due and why; a week without a working day has none. */
export interface ReportingWeek {
  week: string;
  from: string;
  to: string;
  state: WeekState;
  workingDays: number;
  opensAt?: string | null;
  dueAt?: string | null;
  closesAt?: string | null;
  closedAt?: string | null;
  shiftedBecause?: string | null;
}

export interface Holiday {
  id: string;
  date: string;
  kind: 'holiday' | 'workday';
  name: string;
  concurrencyStamp: string;
}

/** The reporting calendar and the table of holidays that it follows. */
@Injectable({ providedIn: 'root' })
export class CalendarApi {
  private readonly http = inject(Http);

  readonly week = (week: string) => this.http.get<ReportingWeek>(`${url}/${week}`);
  readonly year = (year: number) => this.http.get<Items<ReportingWeek>>(url, { year });
  readonly holidays = (year: number) => this.http.get<Items<Holiday>>('/api/three-lists/holiday', { year });

  importHolidays(file: File, dryRun: boolean): Promise<ImportAnswer> {
    const body = new FormData();
    body.append('file', file, file.name);
    return this.http.post<ImportAnswer>('/api/three-lists/holiday/import', body, { dryRun });
  }
}
