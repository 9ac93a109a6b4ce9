import { DispatchRow } from '../board-api';
import { dispatchCells } from './dispatch-cells';

describe('a line of the dispatch table', () => {
  const cells = dispatchCells({ reportsDue: 8, onTime: 6, onTimeRate: 0.75, overdue: 2, missing: 0 } as DispatchRow);
  const cell = (column: string) => cells.find((each) => each.column === column);

  it('shows rates in per cent', () => expect(cell('OnTimeRate')?.shown).toBe('75%'));
  it('alarms for what is overdue only where something is', () => expect([cell('Overdue')?.alarm, cell('Missing')?.alarm, cell('Due')?.alarm]).toEqual([true, false, false]));
  it('has the same columns without an organization', () => expect(dispatchCells().map(({ column }) => column)).toEqual(cells.map(({ column }) => column)));
});
