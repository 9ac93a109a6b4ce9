import { titlePhrases } from './title-phrases';

describe('titlePhrases', () => {
  const words = ['党建', '责任书', '责任'];

  it('keeps figures and known words whole', () => {
    expect(titlePhrases('镇2026年党建责任书', words)).toEqual(['镇', '2026', '年', '党建', '责任书']);
  });

  it('loses nothing', () => {
    const title = '关于W47周的通报（第3期）';
    expect(titlePhrases(title, words).join('')).toBe(title);
  });
});
