import { BallotForm } from '../ballots-api';
import { paddedBody, plainCode } from './padded-body';

const form: BallotForm = {
  items: [{ code: '1', name: 'Li' }, { code: '2', name: 'Wang' }],
  choices: [{ code: 'for', name: 'for' }, { code: 'against', name: 'against' }, { code: '\u5f03', name: 'abstain' }],
};

describe('what a voter sends', () => {
  it('is as long whatever was chosen', () => {
    const lengths = [{}, { 1: 'for' }, { 1: 'against', 2: 'against' }, { 1: '\u5f03', 2: 'for' }].map((marks) => new TextEncoder().encode(paddedBody(form, 'ABCD', marks)).length);
    expect(new Set(lengths).size).toBe(1);
  });

  it('says what was chosen, and leaves blank what was not', () => {
    expect(JSON.parse(paddedBody(form, 'ABCD', { 1: 'for' }))).toMatchObject({ token: 'ABCD', choices: [{ item: '1', choices: ['for'] }, { item: '2', choices: [] }] });
  });

  it('takes a code however it was typed', () => {
    expect(plainCode(' abcd-efgh jkmn-pqrs')).toBe('ABCDEFGHJKMNPQRS');
  });
});
