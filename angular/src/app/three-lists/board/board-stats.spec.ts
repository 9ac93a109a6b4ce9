import { BoardRow } from '../board-api';
import { boardStats } from './board-stats';

const self: BoardRow = {
  organizationId: 'o', name: 'A', type: 'partyCommittee', hasChildren: true, light: { color: 'red', rule: 'overdue' },
  reports: { onTime: 8, late: 1, missing: 0, pending: 2 }, tasks: { open: 5, closed: 1, overdue: 2 }, problems: { open: 3, closed: 4, relapsed: 1 },
};

describe('boardStats', () => {
  const stats = boardStats({ self, week: '2026-W47' });
  const tile = (label: string) => stats.find((stat) => stat.label === label);

  it('leads each figure to what it counts', () => {
    expect(tile('Overdue')).toMatchObject({ value: 2, link: '/three-lists/tasks', queryParams: { withinId: 'o', overdue: true }, light: 'red' });
    expect(tile('Late')).toMatchObject({ value: 1, queryParams: { withinId: 'o', week: '2026-W47', counts: 'late' } });
  });

  it('is calm where nothing is missing', () => expect(tile('Missing')?.light).toBeUndefined());
});
