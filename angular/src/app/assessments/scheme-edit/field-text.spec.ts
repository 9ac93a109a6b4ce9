import { textOfField, valueOfField } from './field-text';

describe('a field of a scheme', () => {
  it.each([
    ['number', '9.5', 9.5],
    ['percent', '12.5', 0.125],
    ['numbers', '20, 19, 18', [20, 19, 18]],
    ['bands', '90: 10; 80: 6', [{ min: 90, points: 10 }, { min: 80, points: 6 }]],
    ['shares', '10%: 20; 40%: 15', [{ share: 0.1, points: 20 }, { share: 0.4, points: 15 }]],
    ['lines', 'site: 5; files: 3', { site: 5, files: 3 }],
    ['words', 'superior, county', ['superior', 'county']],
  ] as const)('reads and writes %s', (kind, text, value) => {
    expect(valueOfField(kind, text)).toEqual(value);
    expect(textOfField(kind, value)).toBe(text);
  });

  it('is nothing when empty, and keeps what is no number for the host to refuse', () => {
    expect(valueOfField('number', ' ')).toBeUndefined();
    expect(valueOfField('number', 'ten')).toBe('ten');
    expect(textOfField('number', null)).toBe('');
  });
});
