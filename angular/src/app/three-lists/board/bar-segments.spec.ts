import { barSegments } from './bar-segments';

it('fills a bar with what there is', () => {
  expect(barSegments({ onTime: 3, late: 0, missing: 1, pending: 0 })).toEqual([
    { name: 'onTime', count: 3, from: 0, share: 75 },
    { name: 'missing', count: 1, from: 75, share: 25 },
  ]);
  expect(barSegments({ onTime: 0, late: 0, missing: 0, pending: 0 })).toEqual([]);
});
