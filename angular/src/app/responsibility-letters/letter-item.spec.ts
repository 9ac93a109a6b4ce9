import { byGroup, goalOf, nextCode, percentOf, totalPoints } from './letter-item';

describe('items of a letter', () => {
  it('sum to 100 without the errors of binary fractions', () => {
    expect(totalPoints([{ points: 33.3 }, { points: 33.3 }, { points: 33.4 }])).toBe(100);
    expect(totalPoints([{ points: 0.1 }, { points: 0.2 }])).toBe(0.3);
    expect(totalPoints([{ points: null }, { points: undefined }])).toBe(0);
  });

  it('stand under their headings in the order written', () => {
    const items = [
      { group: 'b', points: 10 },
      { group: 'a', points: 5 },
      { group: 'b', points: 2.5 },
    ];
    expect(byGroup(items).map(({ name, points }) => [name, points])).toEqual([
      ['b', 12.5],
      ['a', 5],
    ]);
  });

  it('get a code that is free', () => {
    expect(nextCode([])).toBe('01');
    expect(nextCode(['01', 'A07', '03'])).toBe('08');
  });
});

describe('progress of an item', () => {
  const atLeast = { kind: 'quantitative', target: 8, direction: 'atLeast' } as const;
  const atMost = { kind: 'quantitative', target: 4, direction: 'atMost' } as const;

  it('is nothing before a report', () => expect(percentOf(atLeast, null)).toBe(0));
  it('rounds down, so that 100 means fulfilled', () => expect(percentOf(atLeast, 7.99)).toBe(99));
  it('stops at the target', () => expect(percentOf(atLeast, 20)).toBe(100));
  it('falls when a limit is exceeded', () => {
    expect(percentOf(atMost, 3)).toBe(100);
    expect(percentOf(atMost, 8)).toBe(50);
  });
  it('counts the steps of a milestone and the one deed of a yes or no', () => {
    expect(goalOf({ kind: 'milestone', milestones: [{ month: 3, text: 'a' }, { month: 9, text: 'b' }] })).toBe(2);
    expect(percentOf({ kind: 'binary' }, 1)).toBe(100);
  });
});
