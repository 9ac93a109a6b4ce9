/** Where a deed is done: on a page of its own below the entry's, in a dialog that asks why, or after a question. */
export type DeedPlace = { on: 'page'; path: string; main?: boolean } | { on: 'reason' | 'question'; main?: boolean };

/** What an entry waits for stands out. */
const places: Record<string, DeedPlace> = {
  verifyClosure: { on: 'page', path: 'verify-closure', main: true },
  applyClosure: { on: 'page', path: 'apply-closure', main: true },
  decideExtension: { on: 'page', path: 'decide-extension', main: true },
  reportProgress: { on: 'page', path: 'progress' },
  reportHelp: { on: 'page', path: 'help' },
  split: { on: 'page', path: 'split' },
  askExtension: { on: 'page', path: 'ask-extension' },
  suspend: { on: 'reason' },
  resume: { on: 'question' },
  reopen: { on: 'reason' },
  lookBack: { on: 'page', path: 'look-back' },
  urge: { on: 'question' },
  update: { on: 'page', path: 'edit' },
};

/** The place of a deed; nothing for deeds that this screen does not offer. */
export function placeOf(deed: string): DeedPlace | undefined {
  return places[deed];
}
