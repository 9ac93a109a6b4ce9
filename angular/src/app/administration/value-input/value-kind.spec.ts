import { changedValues, valueKind } from './value-kind';

describe('valueKind', () => {
  it.each([
    ['ToggleStringValueType', undefined, undefined, 'toggle'],
    ['bool', undefined, undefined, 'toggle'],
    ['int', undefined, undefined, 'number'],
    ['FreeTextStringValueType', 'NUMERIC', undefined, 'number'],
    ['SelectionStringValueType', undefined, ['a'], 'choice'],
    ['secret', undefined, undefined, 'secret'],
    ['string', undefined, undefined, 'text'],
  ])('%s is entered as %4$s', (type, validator, choices, kind) => expect(valueKind(type, validator, choices)).toBe(kind));
});

describe('changedValues', () => {
  const known = [{ name: 'A', value: '1' }, { name: 'B', value: '2' }];

  it('sends only what differs', () => expect(changedValues(known, { A: '1', B: '3' })).toEqual([{ name: 'B', value: '3' }]));
  it('can empty a value', () => expect(changedValues(known, { A: '' })).toEqual([{ name: 'A', value: '' }]));
  it('does not take a missing value for a change', () => {
    expect(changedValues([{ name: 'A', value: undefined as unknown as string }], { A: '' })).toEqual([]);
  });
});
