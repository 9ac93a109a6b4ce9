import { isPhoto } from './photo';

it('knows a photo by its name', () => {
  expect(['a.JPG', 'b.webp', 'c.pdf', 'd.jpg.docx'].map((fileName) => isPhoto({ fileName }))).toEqual([true, true, false, false]);
});
