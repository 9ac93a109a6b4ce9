import { ListRequest } from '../../shared/data-table/every-page';

/** The days of the filter as instants: from the first one's beginning to the last one's end, as the user's clock has it. */
export function asInstants(request: ListRequest): ListRequest {
  const { from, to, ...others } = request;
  return { ...others, ...(from ? { from: midnight(String(from), 0) } : {}), ...(to ? { to: midnight(String(to), 1) } : {}) };
}

function midnight(day: string, daysLater: number): string {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year, month - 1, date + daysLater).toISOString();
}
