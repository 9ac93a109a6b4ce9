import { LetterSignature, LetterState } from '../letters-api';
import { timeline } from './timeline';

const signature = { role: 'recipient', version: 1, signer: 'Li' } as LetterSignature;
const letter = (state: LetterState, signedAt?: string) => ({ state, version: 1, issuedAt: '2026-01-05', signedAt, signatures: signedAt ? [signature] : [] });
const told = (state: LetterState, signedAt?: string) => timeline(letter(state, signedAt)).map((moment) => `${moment.state} ${moment.tense}`);

describe('timeline', () => {
  it('shows what has happened and what is to come', () => {
    expect(told('signed', '2026-01-09')).toEqual([
      'issued past',
      'signed present',
      'countersigned future',
      'midYearChecked future',
      'yearEndAccepted future',
      'archived future',
    ]);
  });

  it('says who signed, of this version only', () => {
    expect(timeline(letter('signed', '2026-01-09'))[1].by).toBe('Li');
    expect(timeline({ ...letter('signed', '2026-01-09'), version: 2 })[1].by).toBeUndefined();
  });

  it('puts a return after the last step that was reached', () => {
    expect(told('returned').slice(0, 3)).toEqual(['issued past', 'returned present', 'signed future']);
    expect(told('returned', '2026-01-09').slice(0, 3)).toEqual(['issued past', 'signed past', 'returned present']);
  });

  it('has nothing reached in a draft', () => expect(told('draft').every((moment) => moment.endsWith('future'))).toBe(true));
});
