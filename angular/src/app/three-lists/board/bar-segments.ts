import { BoardFigures } from '../board-api';

export interface BarSegment {
  name: keyof BoardFigures['reports'];
  count: number;
  /** Both in per cent of the bar. */
  from: number;
  share: number;
}

/** The parts of the bar that are there at all, one after the other. */
export function barSegments(reports: BoardFigures['reports']): BarSegment[] {
  const names = ['onTime', 'late', 'missing', 'pending'] as const;
  const total = names.reduce((sum, name) => sum + reports[name], 0);
  let from = 0;
  return names
    .filter((name) => reports[name] > 0)
    .map((name) => {
      const share = (reports[name] / total) * 100;
      from += share;
      return { name, count: reports[name], from: from - share, share };
    });
}
