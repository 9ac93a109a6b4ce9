import { DispatchRow } from '../board-api';
import { toPercent } from '../board/trend';

export interface DispatchCell {
  /** The end of its text key. */
  column: string;
  value: number;
  shown: string;
  alarm: boolean;
}

/** One organization's line of the dispatch table, in the order in which it is read out; without one, the columns alone. */
export function dispatchCells(row?: DispatchRow): DispatchCell[] {
  const figures: [string, number | null | undefined][] = [
    ['Due', row?.reportsDue],
    ['OnTime', row?.onTime],
    ['Late', row?.late],
    ['Missing', row?.missing],
    ['OnTimeRate', toPercent(row?.onTimeRate)],
    ['Open', row?.tasksOpen],
    ['Closed', row?.tasksClosed],
    ['Overdue', row?.overdue],
    ['OpenProblems', row?.problemsOpen],
    ['ClosedProblems', row?.problemsClosed],
    ['Relapses', row?.relapses],
    ['Urged', row?.urged],
  ];
  return figures.map(([column, figure]) => ({
    column,
    value: figure ?? 0,
    shown: typeof figure === 'number' ? `${figure}${column === 'OnTimeRate' ? '%' : ''}` : '',
    alarm: (column === 'Overdue' || column === 'Missing') && (figure ?? 0) > 0,
  }));
}
