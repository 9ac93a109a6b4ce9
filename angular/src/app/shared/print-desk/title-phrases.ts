/** The title in pieces between which a line may end: figures and the words given whole, everything else by character. */
export function titlePhrases(title: string, words: readonly string[]): string[] {
  const phrases: string[] = [];
  let end = 0;
  for (const word of title.matchAll(new RegExp(['[A-Za-z0-9]+', ...words].join('|'), 'g'))) {
    phrases.push(...title.slice(end, word.index), word[0]);
    end = word.index + word[0].length;
  }
  return [...phrases, ...title.slice(end)];
}
