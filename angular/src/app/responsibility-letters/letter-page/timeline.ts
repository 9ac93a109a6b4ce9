import { Letter, LetterState } from '../letters-api';

export interface Moment {
  state: LetterState;
  at?: string;
  by?: string;
  /** Reached, the present one, or still to come. */
  tense: 'past' | 'present' | 'future';
}

const way = ['issued', 'signed', 'countersigned', 'midYearChecked', 'yearEndAccepted', 'archived'] as const;

type Dated = Pick<
  Letter,
  'state' | 'version' | 'issuedAt' | 'signedAt' | 'countersignedAt' | 'midYearCheckedAt' | 'yearEndAcceptedAt' | 'archivedAt' | 'signatures'
>;

/** The way of a letter through the year: what has happened, where it stands, what is still to come. */
export function timeline(letter: Dated): Moment[] {
  const at: Record<(typeof way)[number], string | undefined> = {
    issued: letter.issuedAt,
    signed: letter.signedAt,
    countersigned: letter.countersignedAt,
    midYearChecked: letter.midYearCheckedAt,
    yearEndAccepted: letter.yearEndAcceptedAt,
    archived: letter.archivedAt,
  };
  const reached = letter.state === 'returned' ? (letter.signedAt ? 1 : 0) : way.findIndex((state) => state === letter.state);
  const moments = way.map((state, index): Moment => {
    const tense = index < reached ? 'past' : index === reached ? (letter.state === 'returned' ? 'past' : 'present') : 'future';
    return { state, tense, at: index <= reached ? at[state] : undefined, by: signerOf(letter, state) };
  });
  return letter.state === 'returned' ? [...moments.slice(0, reached + 1), { state: 'returned', tense: 'present' }, ...moments.slice(reached + 1)] : moments;
}

function signerOf(letter: Dated, state: LetterState): string | undefined {
  const role = state === 'signed' ? 'recipient' : state === 'countersigned' ? 'issuer' : undefined;
  return letter.signatures.find((signature) => signature.role === role && signature.version === letter.version)?.signer;
}
