import { SchemeDefinition } from '../schemes-api';
import { Sheet } from '../sheets-api';
import { statedFacts, typedFacts } from './typed-facts';

const scheme = {
  sections: [{ code: 'S1', name: 'S1', fullScore: 1, indicators: [] }, { code: 'S2', name: 'S2', fullScore: 1, direct: true, indicators: [] }],
  conditions: [{ code: 'c', name: 'c', when: { fact: 'unexcusedAbsences', op: 'ge', value: 3 }, maxStars: 4 }],
} as unknown as SchemeDefinition;
const sheet = { facts: [{ code: 'satisfactionRate', value: 0.9, reason: 'survey', evidence: [], by: '', at: '' }], direct: [], difficulty: { coefficient: 1.1, reason: 'remote', by: '', at: '' }, concurrencyStamp: 's' } as unknown as Sheet;

describe('facts stated of a subject', () => {
  it('are asked for as the scheme needs them', () => {
    const typed = typedFacts(scheme, sheet);
    expect(Object.keys(typed)).toEqual(['fact:unexcusedAbsences', 'fact:satisfactionRate', 'direct:S2']);
    expect(typed['fact:satisfactionRate']).toMatchObject({ value: '0.9', reason: 'survey' });
  });

  it('are sent where something was said, with the difficulty that was on record', () => {
    const typed = typedFacts(scheme, sheet);
    const said = { ...typed, 'direct:S2': { ...typed['direct:S2'], value: 'false', reason: 'not enough' } };
    expect(statedFacts(said, sheet)).toEqual({
      facts: [{ code: 'satisfactionRate', value: 0.9, reason: 'survey', evidenceIds: [] }],
      direct: [{ section: 'S2', isAwarded: false, reason: 'not enough', evidenceIds: [] }],
      difficulty: { coefficient: 1.1, reason: 'remote' },
      concurrencyStamp: 's',
    });
  });
});
