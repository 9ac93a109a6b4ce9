import { Stat } from '../../shared/stat-tiles/stat-tiles';
import { PledgeFigures } from '../pledges-api';

/** The figures of the board, each with the filter of the list that it counts. `label` is still a text key. */
export function pledgeStats({ promised, fulfilled, verified, overdue }: PledgeFigures): Omit<Stat, 'link'>[] {
  return [
    { label: 'Open', value: promised - fulfilled, queryParams: { state: 'published' } },
    { label: 'Overdue', value: overdue, queryParams: { isOverdue: true }, light: overdue > 0 ? 'red' : 'green' },
    { label: 'Fulfilled', value: fulfilled - verified, queryParams: { state: 'fulfilled' } },
    { label: 'Verified', value: verified, queryParams: { state: 'verified' } },
  ];
}
