import { countsOf, viewOf } from './review-counts';

const rows = (['expected', 'draft', 'submitted', 'submitted', 'returned', 'accepted'] as const).map((state) => ({ state }));

describe('a Friday\u2019s review', () => {
  it('counts who has reported and what waits', () => expect(countsOf(rows)).toEqual({ all: 6, toReview: 2, notYet: 2, returned: 1, accepted: 1 }));
  it('shows exactly what it counts', () => expect(viewOf(rows, 'notYet')).toEqual([{ state: 'expected' }, { state: 'draft' }]));
});
