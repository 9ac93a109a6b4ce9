import { fullValue, textOfValue, valueOfText } from './value-text';

describe('a value as typed', () => {
  it('is read as its mode takes it', () => {
    expect(valueOfText({ mode: 'graded' }, ' 9.5 ')).toBe(9.5);
    expect(valueOfText({ mode: 'graded' }, 'leaders: 9, 8; members: 9')).toEqual({ leaders: [9, 8], members: [9] });
    expect(valueOfText({ mode: 'deduct' }, '1\uff0c0.5')).toEqual([1, 0.5]);
    expect(valueOfText({ mode: 'deduct' }, '')).toEqual([]);
    expect(valueOfText({ mode: 'allOrNothing' }, 'true')).toBe(true);
    expect(valueOfText({ mode: 'deductByLine' }, 'site: 1, 2')).toEqual({ site: [1, 2] });
    expect(valueOfText({ mode: 'ratio' }, '-')).toBeNull();
  });

  it('is left out where it says nothing', () => {
    expect(valueOfText({ mode: 'graded' }, 'nine')).toBeUndefined();
    expect(valueOfText({ mode: 'graded' }, '')).toBeUndefined();
    expect(valueOfText({ mode: 'mean' }, '9, x')).toBeUndefined();
  });

  it('goes back to what was typed', () => {
    for (const value of [9.5, true, [1, 0.5], { leaders: [9, 8] }, null] as const) {
      const mode = value === true ? 'allOrNothing' : Array.isArray(value) ? 'deduct' : 'graded';
      expect(valueOfText({ mode }, textOfValue(value as never))).toEqual(value);
    }
  });

  it('begins full', () => {
    expect(fullValue({ code: 'a', name: 'a', points: 12, mode: 'count', each: 5 })).toBe(3);
    expect(fullValue({ code: 'a', name: 'a', points: 12, mode: 'deduct' })).toEqual([]);
    expect(fullValue({ code: 'a', name: 'a', points: 12, mode: 'ratio', target: 80 })).toBe(80);
  });
});
