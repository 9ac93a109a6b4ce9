import { safeReturnUrl } from './return-url';

describe('safeReturnUrl', () => {
  it('keeps an address of this site', () => expect(safeReturnUrl('/letters?state=issued')).toBe('/letters?state=issued'));
  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/sign-in', '', null, undefined])(
    'turns %s into the home page',
    (wanted) => expect(safeReturnUrl(wanted)).toBe('/'),
  );
});
