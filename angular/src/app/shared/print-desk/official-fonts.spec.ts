import { fontNames } from './official-fonts';

describe('fontNames', () => {
  it('reads a list as style sheets write it', () => expect(fontNames(` 'Fang Song', "Song" , Hei`)).toEqual(['Fang Song', 'Song', 'Hei']));
  it('understands escaped characters', () => expect(fontNames(String.raw`'\4eff\5b8b _GB2312'`)).toEqual(['\u4eff\u5b8b_GB2312']));
  it('finds none where none is named', () => expect(fontNames('')).toEqual([]));
});
