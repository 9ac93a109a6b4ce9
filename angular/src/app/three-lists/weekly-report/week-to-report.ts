import { ReportSummary } from '../reports-api';
import { ReportingWeek } from '../calendar-api';

/** Which week a person sits down to report: the oldest that is open and not yet sent, else the latest that is open or was. */
export function weekToReport(calendar: readonly ReportingWeek[], reports: readonly Pick<ReportSummary, 'week' | 'state'>[]): ReportingWeek | undefined {
  const sent = new Set(reports.filter(({ state }) => state === 'submitted' || state === 'accepted').map(({ week }) => week));
  const open = calendar.filter(({ state }) => state === 'open');
  return open.find(({ week }) => !sent.has(week)) ?? open.at(-1) ?? calendar.findLast(({ state }) => state === 'closed');
}

/** Whether what is sent now is in time; what was sent is judged by when. */
export function inTime(period: Pick<ReportingWeek, 'dueAt'>, at: string | Date): boolean {
  return !period.dueAt || new Date(at) <= new Date(period.dueAt);
}
