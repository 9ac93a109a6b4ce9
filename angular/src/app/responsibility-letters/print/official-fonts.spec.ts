import { fontNames } from './official-fonts';

describe('fontNames', () => {
  it('reads a list as style sheets write it', () => expect(fontNames(` 'Fang Song', "Song" , Hei`)).toEqual(['Fang Song', 'Song', 'Hei']));
  it('finds none where none is named', () => expect(fontNames('')).toEqual([]));
});
