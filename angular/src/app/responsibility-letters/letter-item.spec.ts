import { byGroup, goalOf, nextCode, totalPoints } from './letter-item';

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

describe('the goal of an item', () => {
  it('is the target of a figure', () => expect(goalOf({ kind: 'quantitative', target: 8 })).toBe(8));
  it('is the number of steps of a milestone', () => {
    expect(goalOf({ kind: 'milestone', milestones: [{ month: 3, text: 'a' }, { month: 9, text: 'b' }] })).toBe(2);
  });
  it('is once for a yes or no', () => expect(goalOf({ kind: 'binary' })).toBe(1));
});
