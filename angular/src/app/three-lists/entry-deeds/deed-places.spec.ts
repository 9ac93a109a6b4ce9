import { placeOf } from './deed-places';

describe('placeOf', () => {
  it('gives what needs more than a word a page', () => expect(placeOf('split')).toEqual({ on: 'page', path: 'split' }));
  it('asks why something is suspended', () => expect(placeOf('suspend')?.on).toBe('reason'));
  it('passes over deeds it does not know', () => expect(placeOf('hide')).toBeUndefined());
});
