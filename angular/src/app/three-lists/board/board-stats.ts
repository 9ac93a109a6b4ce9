import { Light } from '../../shared/traffic-light/traffic-light';
import { Stat } from '../../shared/stat-tiles/stat-tiles';
import { openProblems, openTasks } from '../entry/open-states';
import { WeeklyBoard } from '../board-api';

/** A figure that is nothing needs no light. */
const alarm = (figure: number, light: Light) => (figure > 0 ? light : undefined);

/** The figures of the board's own line, each with the list that it counts. `label` is still a text key. */
export function boardStats({ self, week }: Pick<WeeklyBoard, 'self' | 'week'>): Stat[] {
  const withinId = self.organizationId;
  const reports = (counts: string) => ({ link: '/three-lists/reports', queryParams: { withinId, week, counts } });
  const { onTime, late, missing, pending } = self.reports;
  return [
    { label: 'OnTime', value: onTime, ...reports('onTime') },
    { label: 'Late', value: late, ...reports('late'), light: alarm(late, 'yellow') },
    { label: 'Missing', value: missing, ...reports('missing'), light: alarm(missing, 'red') },
    { label: 'Pending', value: pending, ...reports('pending') },
    { label: 'OpenTasks', value: self.tasks.open, link: '/three-lists/tasks', queryParams: { withinId, status: openTasks } },
    { label: 'Overdue', value: self.tasks.overdue, link: '/three-lists/tasks', queryParams: { withinId, overdue: true }, light: alarm(self.tasks.overdue, 'red') },
    { label: 'OpenProblems', value: self.problems.open, link: '/three-lists/problems', queryParams: { withinId, status: openProblems } },
    { label: 'Relapsed', value: self.problems.relapsed, link: '/three-lists/problems', queryParams: { withinId, relapsed: true, status: openProblems }, light: alarm(self.problems.relapsed, 'yellow') },
  ];
}
