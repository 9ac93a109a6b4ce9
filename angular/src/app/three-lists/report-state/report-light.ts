import { Light } from '../../shared/traffic-light/traffic-light';
import { ReportSummary } from '../reports-api';

/** The light of a report: by what it counts as once the week is closed, by where it stands before. */
export function reportLight({ state, timeliness }: Pick<ReportSummary, 'state' | 'timeliness'>): Light {
  if (timeliness) {
    return timeliness === 'onTime' ? 'green' : timeliness === 'late' ? 'yellow' : 'red';
  }
  return state === 'submitted' || state === 'accepted' ? 'green' : state === 'returned' ? 'yellow' : 'none';
}
