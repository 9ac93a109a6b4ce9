import { ReportSummary } from '../reports-api';

export const reviewViews = ['all', 'toReview', 'notYet', 'returned', 'accepted'] as const;
export type ReviewView = (typeof reviewViews)[number];

type Row = Pick<ReportSummary, 'state'>;

const within: Record<ReviewView, (row: Row) => boolean> = {
  all: () => true,
  toReview: ({ state }) => state === 'submitted',
  notYet: ({ state }) => state === 'expected' || state === 'draft',
  returned: ({ state }) => state === 'returned',
  accepted: ({ state }) => state === 'accepted',
};

export function viewOf<T extends Row>(rows: readonly T[], view: ReviewView): T[] {
  return rows.filter(within[view]);
}

export function countsOf(rows: readonly Row[]): Record<ReviewView, number> {
  return Object.fromEntries(reviewViews.map((view) => [view, viewOf(rows, view).length])) as Record<ReviewView, number>;
}
