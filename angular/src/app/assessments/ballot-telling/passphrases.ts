/** What one teller types. */
export interface TellerEntry {
  passphrase: string;
  again: string;
}

export const leastTellers = 2;
export const mostTellers = 5;
export const shortest = 8;

/** The end of the text key that says why the passphrases will not do, or nothing when they will; `twice` asks for each to be typed again. */
export function faultOfPassphrases(entries: readonly TellerEntry[], twice: boolean): string | undefined {
  const typed = entries.map(({ passphrase }) => passphrase.trim());
  if (typed.some((passphrase) => passphrase.length < shortest)) {
    return 'short';
  }
  if (twice && entries.some(({ passphrase, again }) => passphrase !== again)) {
    return 'differ';
  }
  return new Set(typed).size < typed.length ? 'same' : undefined;
}
