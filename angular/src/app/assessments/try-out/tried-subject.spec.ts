import { SchemeDefinition } from '../schemes-api';
import { factsOf, newSubject, subjectOf } from './tried-subject';

const scheme = {
  sections: [
    { code: 'S1', name: 'S1', fullScore: 10, indicators: [{ code: 'a', name: 'a', points: 10, mode: 'graded' }] },
    { code: 'S2', name: 'S2', fullScore: 10, direct: true, indicators: [{ code: 'b', name: 'b', points: 10, mode: 'deduct' }] },
  ],
  rating: { kind: 'perSection', approvalAbove: 0.9 },
  conditions: [{ code: 'c', name: 'c', when: { fact: 'termOverdueDays', op: 'gt', value: 0 }, maxStars: 4 }],
} as unknown as SchemeDefinition;

describe('a subject of a try-out', () => {
  it('begins with all points, votes where the rating asks for them, and what is decided directly', () => {
    expect(subjectOf(scheme, newSubject(scheme, '1', 'x'))).toMatchObject({
      scores: { a: 10, b: [] },
      facts: {},
      ballots: { S1: { approve: 10, against: 0 } },
      direct: { S2: true },
    });
  });

  it('sends what was typed, and counts by level', () => {
    const form = { ...newSubject(scheme, '1', 'x'), scores: { a: '8', b: '1, 2' }, facts: { termOverdueDays: '30', satisfactionRate: '' }, counts: { 'honour/city': '2', 'honour/province': '0' } };
    expect(subjectOf(scheme, form)).toMatchObject({ scores: { a: 8, b: [1, 2] }, facts: { termOverdueDays: 30 }, adjustments: [{ code: 'honour', level: 'city', count: 2 }] });
    expect(subjectOf(scheme, form).facts).toEqual({ termOverdueDays: 30 });
    expect(factsOf(scheme)).toEqual(['termOverdueDays', 'satisfactionRate']);
  });
});
