import { closestLanguage } from './language';

describe('closestLanguage', () => {
  it.each([
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans', 'zh-Hans'],
    ['en-GB', 'en'],
    ['fr', 'zh-Hans'],
  ])('answers %s with %s', (wanted, given) => expect(closestLanguage(wanted)).toBe(given));
});
