import { partsOf, readAt, writeAt } from './scheme-path';

describe('a place in a scheme', () => {
  const scheme = { name: 'a', sections: [{ name: 'S1', indicators: [{ points: 5 }, { points: 3 }] }] };

  it('is found by its path', () => {
    expect(partsOf('sections[0].indicators[1].points')).toEqual(['sections', 0, 'indicators', 1, 'points']);
    expect(readAt(scheme, 'sections[0].indicators[1].points')).toBe(3);
    expect(readAt(scheme, 'sections[4].indicators[1].points')).toBeUndefined();
  });

  it('is written without touching what was there', () => {
    const changed = writeAt(scheme, 'sections[0].indicators[1].points', 4);
    expect(changed.sections[0].indicators).toEqual([{ points: 5 }, { points: 4 }]);
    expect(scheme.sections[0].indicators[1].points).toBe(3);
    expect(writeAt({}, 'rating.kind', 'bands')).toEqual({ rating: { kind: 'bands' } });
  });

  it('is taken away where nothing is written', () => {
    expect(writeAt(scheme, 'sections[0].indicators[0]', undefined).sections[0].indicators).toEqual([{ points: 3 }]);
    expect(writeAt(scheme, 'name', undefined)).toEqual({ sections: scheme.sections });
  });
});
