import { addsUp, shareTotal, splitEvenly } from './shares';

const figure = { kind: 'quantitative', target: 20, unit: 'km', direction: 'atLeast' } as const;
const rate = { ...figure, target: 95, unit: '%' } as const;
const ceiling = { ...figure, target: 4, direction: 'atMost' } as const;

describe('splitting a target', () => {
  it('gives whole parts, and what is left over to the first', () => expect(splitEvenly(figure, 3)).toEqual([7, 7, 6]));
  it('splits broken figures to the hundredth without losing any', () => {
    const shares = splitEvenly({ ...figure, target: 10.1 }, 3);
    expect(shareTotal(figure, shares)).toBe(10.1);
  });
  it('asks the whole rate of each', () => expect(splitEvenly(rate, 3)).toEqual([95, 95, 95]));
});

describe('what shares come to', () => {
  it('is a sum', () => expect(shareTotal(figure, [0.1, 0.2])).toBe(0.3));
  it('is the weakest of the rates', () => expect(shareTotal(rate, [95, 90])).toBe(90));
  it('has to reach the target, or stay below the ceiling', () => {
    expect(addsUp(figure, [10, 10])).toBe(true);
    expect(addsUp(figure, [10, 9])).toBe(false);
    expect(addsUp(ceiling, [2, 2])).toBe(true);
    expect(addsUp(ceiling, [3, 2])).toBe(false);
    expect(addsUp(rate, [95, 94])).toBe(false);
  });
  it('is wanting while someone has no share', () => expect(addsUp(figure, [20, null])).toBe(false));
  it('is of no concern where nothing is counted', () => expect(addsUp({ kind: 'binary' }, [null])).toBe(true));
});
