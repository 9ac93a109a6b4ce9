import { SchemeDefinition } from '../schemes-api';
import { Scorecard } from '../sheets-api';
import { missingOf, sumOf, toMarks, typedOf, wantedOf } from './score-form';

const scheme = {
  sections: [
    {
      code: 'S1',
      name: 'S1',
      fullScore: 30,
      indicators: [
        { code: 'a', name: 'a', points: 10, mode: 'graded' },
        { code: 'b', name: 'b', points: 10, mode: 'deduct' },
        { code: 'c', name: 'c', points: 10, mode: 'ratio', target: 1, metric: 'three-lists.on-time-rate' },
      ],
    },
  ],
} as unknown as SchemeDefinition;

describe('a scorecard', () => {
  const typed = typedOf(scheme, undefined, undefined);

  it('wants what no figure fills, and of roles beside the superior only grades', () => {
    expect(wantedOf(scheme, 'self')).toEqual(['a', 'b']);
    expect(wantedOf({ ...scheme, assessorWeights: { superior: 0.5, peers: 0.5 } }, 'peers')).toEqual(['a']);
    expect(missingOf(scheme, 'self', typed)).toEqual(['a', 'b']);
  });

  it('sends what was said, with why', () => {
    const filled = { ...typed, a: { ...typed['a'], value: '9.5' }, b: { ...typed['b'], value: '0', reason: 'nothing to deduct' } };
    expect(toMarks(scheme, { ...filled, b: typed['b'] })).toHaveLength(1);
    expect(toMarks(scheme, filled)).toEqual([
      { indicator: 'a', value: 9.5, reason: null, evidenceIds: [] },
      { indicator: 'b', value: [0], reason: 'nothing to deduct', evidenceIds: [] },
    ]);
    expect(missingOf(scheme, 'self', filled)).toEqual([]);
    expect(sumOf(scheme, filled)).toBe(9.5);
  });

  it('lays what was typed here over what the host has', () => {
    const card = { marks: [{ indicator: 'a', value: 8, reason: null, evidence: [] }] } as unknown as Scorecard;
    expect(typedOf(scheme, card, undefined)['a'].value).toBe('8');
    expect(typedOf(scheme, card, { a: { value: '9', reason: '', evidence: [] } })['a'].value).toBe('9');
  });
});
