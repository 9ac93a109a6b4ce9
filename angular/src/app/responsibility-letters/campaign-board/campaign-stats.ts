import { Stat } from '../../shared/stat-tiles/stat-tiles';
import { CampaignProgress } from '../campaigns-api';

/** The figures of a campaign's board, each with the filter of the list that it counts. `label` is still a text key. */
export function campaignStats(progress: CampaignProgress): Omit<Stat, 'link'>[] {
  const { total, signed, countersigned, returned, notOpened, late, midYearChecked, yearEndAccepted } = progress;
  const inForce = countersigned - midYearChecked;
  const waiting = late > 0 ? 'red' : 'yellow';
  return [
    { label: 'All', value: total, queryParams: {} },
    { label: 'NotOpened', value: notOpened, queryParams: { state: 'issued', notOpened: true }, light: notOpened > 0 ? waiting : 'green' },
    { label: 'Late', value: late, queryParams: { isLate: true }, light: late > 0 ? 'red' : 'green' },
    { label: 'Signed', value: signed - countersigned, queryParams: { state: 'signed' } },
    { label: 'Countersigned', value: inForce, queryParams: { state: 'countersigned' } },
    { label: 'Returned', value: returned, queryParams: { state: 'returned' } },
    { label: 'MidYearChecked', value: midYearChecked - yearEndAccepted, queryParams: { state: 'midYearChecked' } },
    { label: 'YearEndAccepted', value: yearEndAccepted, queryParams: { state: 'yearEndAccepted' } },
  ].filter(({ label, value }) => value > 0 || !['MidYearChecked', 'YearEndAccepted'].includes(label)) as Omit<Stat, 'link'>[];
}
