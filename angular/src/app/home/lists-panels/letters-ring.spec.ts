import { lettersRing, ringParts } from './letters-ring';

describe('the ring of letters', () => {
  const parts = ringParts([{ total: 10, signed: 8, countersigned: 6 }, { total: 5, signed: 5, countersigned: 3 }]);

  it('adds all campaigns up', () => expect(parts.map(({ value }) => value)).toEqual([9, 4, 2]));
  it('says what share is in force', () => expect(lettersRing(parts, (name) => name)['title']).toMatchObject({ text: '60%' }));
  it('is calm without letters', () => expect(lettersRing(ringParts([]), (name) => name)['title']).toMatchObject({ text: '0%' }));
});
