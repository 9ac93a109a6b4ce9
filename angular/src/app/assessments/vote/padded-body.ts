import { BallotForm } from '../ballots-api';

/** What is chosen of each item; an item without a choice is left blank. */
export type Marks = Record<string, string | undefined>;

/** A code as the host knows it, however it was typed or scanned. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '');
}

/** The request's body: as long for one choice as for any other, so that its length on the wire tells nothing. */
export function paddedBody(form: BallotForm, token: string, marks: Marks): string {
  const longest = form.choices.map(({ code }) => code).reduce((a, b) => (bytes(b) > bytes(a) ? b : a), '');
  const full = body(form, token, () => longest);
  const own = body(form, token, (item) => marks[item]);
  return body(form, token, (item) => marks[item], 'x'.repeat(bytes(full) - bytes(own)));
}

function body(form: BallotForm, token: string, choiceOf: (item: string) => string | undefined, padding = ''): string {
  const choices = form.items.map(({ code }) => ({ item: code, choices: choiceOf(code) === undefined ? [] : [choiceOf(code)] }));
  return JSON.stringify({ token, choices, padding });
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
