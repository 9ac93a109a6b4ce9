import { ResultField } from '../results-api';
import { shares } from './radar';
import { colorOf, meanStars } from './stars-map';

const field = (stars: [number, number][], notQualified = 0): ResultField => ({
  organizationId: 'o',
  name: 'o',
  hasChildren: true,
  total: stars.reduce((sum, [, count]) => sum + count, 0),
  notQualified,
  counts: stars.map(([star, count]) => ({ standing: { stars: star }, count })),
});

describe('the map of stars', () => {
  it('takes the mean of those judged', () => {
    expect(meanStars(field([[5, 1], [3, 3]]))).toBe(3.5);
    expect(meanStars({ counts: [{ standing: { grade: 'good' }, count: 3 }] })).toBeUndefined();
  });

  it('is greener the more stars there are', () => {
    expect(colorOf(field([[5, 4]]), 5)).toBe('#2e7d32');
    expect(colorOf(field([[1, 4]]), 5)).toBe('#8f0e15');
    expect(colorOf(field([[10, 4]]), 10)).toBe('#2e7d32');
  });

  it('takes the share of those who reach the line where there are grades', () => {
    const graded: ResultField = { organizationId: 'o', name: 'o', hasChildren: false, total: 4, notQualified: 4, counts: [{ standing: { grade: 'poor' }, count: 4 }] };
    expect(colorOf(graded, 5)).toBe('#8f0e15');
  });

  it('has axes in per cent of the full score', () => {
    expect(shares([{ code: 'a', name: 'a', score: 8.5, fullScore: 10 }, { code: 'b', name: 'b', score: 1, fullScore: 0 }])).toEqual([85, 0]);
  });
});
