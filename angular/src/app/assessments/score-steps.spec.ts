import { scoreSteps, standingSteps } from './score-steps';
import { SchemeDefinition, TraceEntry } from './schemes-api';

const scheme = {
  sections: [{ code: 'S1', name: 'S1', fullScore: 10, indicators: [{ code: 'S1-1', name: 'a', points: 10, mode: 'deduct' }] }],
  adjustments: [{ code: 'honour', name: 'Honour', kind: 'bonus', levels: { city: 3 }, combine: 'highest' }],
  conditions: [{ code: 'overdue', name: 'Overdue', when: { fact: 'x', op: 'gt', value: 0 }, maxStars: 4 }],
} as unknown as SchemeDefinition;
const trace: TraceEntry[] = [
  { code: 'S1-1', before: 10, after: 9, sentence: '' },
  { code: 'honour', before: 98, after: 101, sentence: '' },
  { code: 'total', before: 101, after: 100, sentence: '' },
  { code: 'rating', before: null, after: 5, sentence: '' },
  { code: 'overdue', before: 5, after: 4, sentence: '' },
];

describe('the way to the stars', () => {
  it('goes from the sheet over bonuses and bounds to the total', () => {
    expect(scoreSteps(scheme, 100, trace, { sheet: 'sheet', bounds: 'bounds', total: 'total' })).toEqual([
      { name: 'sheet', change: 98, total: true },
      { name: 'Honour', change: 3 },
      { name: 'bounds', change: -1 },
      { name: 'total', change: 100, total: true },
    ]);
  });

  it('takes a condition on stars for what it is', () => {
    expect(standingSteps(trace).map(({ code }) => code)).toEqual(['rating', 'overdue']);
  });
});
