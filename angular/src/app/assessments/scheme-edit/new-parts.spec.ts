import { emptyScheme, newIndicator, newSection, nextCode, pointsLeft, withMode } from './new-parts';

describe('new parts of a scheme', () => {
  const [section] = emptyScheme('Building', 'Meetings').sections;

  it('have codes of their own', () => {
    expect(nextCode('S', ['S1', 'S9', 'T3'])).toBe('S10');
    expect(newSection([section], 'Next').code).toBe('S2');
    expect(newIndicator({ ...section, fullScore: 110 }, 'Next')).toMatchObject({ code: 'S1-2', points: 10 });
  });

  it('say what is missing to the full score', () => {
    expect(pointsLeft(section)).toBe(0);
    expect(pointsLeft({ ...section, fullScore: 90 })).toBe(-10);
  });

  it('keep under another mode only what every mode has', () => {
    const ratio = { code: 'a', name: 'a', points: 5, mode: 'ratio', target: 80, note: 'by the year', metric: null };
    expect(withMode(ratio, 'count')).toEqual({ code: 'a', name: 'a', points: 5, mode: 'count', note: 'by the year' });
  });
});
