import { Injectable, inject } from '@angular/core';
import { Http, Items } from '../core/http';
import { EntryKind, EntryLight } from './entries-api';
import { ReportingWeek } from './calendar-api';
import { ReportState } from './reports-api';

const url = '/api/three-lists/weekly-board';

export interface BoardFigures {
  reports: { onTime: number; late: number; missing: number; pending: number };
  tasks: { open: number; closed: number; overdue: number };
  problems: { open: number; closed: number; relapsed: number };
  light: EntryLight;
}

/** One organization's whole subtree in a week. */
export interface BoardRow extends BoardFigures {
  organizationId: string;
  name: string;
  type: string;
  hasChildren: boolean;
}

export interface WeeklyBoard {
  week: string;
  period?: Pick<ReportingWeek, 'dueAt' | 'closesAt'> | null;
  self: BoardRow;
  /** The organization's own report, where it files one. */
  own?: { reportState: ReportState | null; light: EntryLight } | null;
  children: BoardRow[];
}

export interface TrendWeek {
  week: string;
  onTime: number;
  late: number;
  missing: number;
  onTimeRate: number | null;
  closedRate: number | null;
  overdue: number;
}

export interface Red {
  id: string;
  kind: EntryKind | 'problem' | 'workTask' | 'report';
  title: string;
  organizationId: string;
  organizationName: string;
  dueOn?: string | null;
  light: EntryLight;
  link?: string | null;
}

/** What a quarterly dispatch meeting asks of each organization. */
export interface DispatchRow {
  organizationId: string;
  name: string;
  reportsDue: number;
  onTime: number;
  late: number;
  missing: number;
  onTimeRate: number | null;
  tasksOpen: number;
  tasksClosed: number;
  overdue: number;
  problemsOpen: number;
  problemsClosed: number;
  relapses: number;
  urged: number;
}

export interface Dispatch {
  quarter: string;
  total: DispatchRow;
  children: DispatchRow[];
}

/** The weekly board of any organization and week. */
@Injectable({ providedIn: 'root' })
export class BoardApi {
  private readonly http = inject(Http);

  readonly get = (organizationId: string, week: string) => this.http.get<WeeklyBoard>(url, { organizationId, week });
  readonly trend = (organizationId: string, week: string, weeks = 12) => this.http.get<Items<TrendWeek>>(`${url}/trend`, { organizationId, week, weeks });
  readonly reds = (organizationId: string, week: string) => this.http.get<Items<Red>>(`${url}/reds`, { organizationId, week });
  readonly dispatch = (organizationId: string, quarter: string) => this.http.get<Dispatch>(`${url}/dispatch`, { organizationId, quarter });
  readonly bulletin = (organizationId: string, week: string) => `${url}/bulletin?organizationId=${organizationId}&week=${week}`;
}
