import { faultsInWords, namedPlace } from './fault-places';
import { SchemeDefinition } from './schemes-api';

const scheme = { sections: [{ code: 'S1', name: 'Party work', indicators: [{ code: 'S1-1', name: 'Unity' }, { code: 'S1-2', name: '' }] }] } as unknown as SchemeDefinition;
const nameOf = (field: string) => field.toUpperCase();

describe('fault places', () => {
  it('names sections, indicators and fields', () => {
    expect(namedPlace('scheme.sections[0].indicators[0].points', scheme, nameOf)).toBe('Unity \u00b7 POINTS');
    expect(namedPlace('scheme.sections[0].indicators[1].mode', scheme, nameOf)).toBe('S1-2 \u00b7 MODE');
    expect(namedPlace('sections[0].fullScore', scheme, nameOf)).toBe('Party work \u00b7 FULLSCORE');
    expect(namedPlace('scheme.code', scheme, nameOf)).toBe('CODE');
  });

  it('leaves an address that nobody has named as it is', () => {
    expect(namedPlace('scheme', scheme, nameOf)).toBe('scheme');
    expect(namedPlace('scheme.sections[7]', scheme, nameOf)).toBe('scheme.sections[7]');
  });

  it('puts the name into the sentence, once for each', () => {
    expect(faultsInWords({ 'scheme.code': ['"scheme.code" is missing', 'No $& here'], 'scheme.name': ['No $& here'] }, scheme, nameOf)).toEqual(['"CODE" is missing', 'No $& here']);
  });
});
