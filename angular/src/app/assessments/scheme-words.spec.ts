import { effectsOf, percentage, wordsOfIndicator, wordsOfQuota, wordsOfTest } from './scheme-words';
import { SchemeCondition } from './schemes-api';

describe('scheme words', () => {
  it('tells bands and shares', () => {
    expect(wordsOfIndicator({ code: 'a', name: 'a', points: 10, mode: 'banded', bands: [{ min: 90, points: 10 }, { min: 80, points: 6 }] }).data).toMatchObject({ Bands: '\u2265 90: 10; \u2265 80: 6' });
    expect(wordsOfIndicator({ code: 'a', name: 'a', points: 10, mode: 'steps', direction: 'atMost' }).key).toBe('AssessmentsUi::How:steps:atMost');
  });

  it('tells a condition with all that it brings', () => {
    const condition: SchemeCondition = { code: 'c', name: 'c', when: { fact: 'absences', op: 'ge', value: 3 }, maxStars: 4, dropStars: 1 };
    expect(wordsOfTest(condition)).toEqual({ fact: 'absences', sign: '\u2265', value: 3 });
    expect(effectsOf(condition).map(({ key }) => key)).toEqual(['AssessmentsUi::Effect:maxStars', 'AssessmentsUi::Effect:dropStars']);
    expect(effectsOf({ ...condition, points: -5, maxStars: 0, dropStars: null })).toEqual([
      { key: 'AssessmentsUi::Effect:deduct', data: { Value: 5 } },
      { key: 'AssessmentsUi::Effect:maxStars', data: { Value: 0 } },
    ]);
  });

  it('tells quotas by what they limit', () => {
    expect(wordsOfQuota({ stars: 5, atMost: 0.1, mode: 'enforce' })).toEqual({ key: 'AssessmentsUi::Quota:stars', data: { Stars: 5, Grade: undefined, Share: '10%' } });
    expect(wordsOfQuota({ starsAtMost: 1, atLeast: 0.1, mode: 'advise' }).key).toBe('AssessmentsUi::Quota:atLeast');
    expect(percentage(0.125)).toBe('12.5%');
  });
});
