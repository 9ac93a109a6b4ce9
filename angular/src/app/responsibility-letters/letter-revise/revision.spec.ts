import { LetterItemState } from '../letters-api';
import { revisionOf } from './revision';

const letter = { preamble: 'p', closing: 'c', items: [{ code: '1', text: 't', points: 60, target: 5 }, { code: '2', text: 'u', points: 40 }] as LetterItemState[] };
const same = {
  reason: '',
  preamble: 'p',
  closing: 'c',
  items: [
    { code: '1', text: 't', points: 60, target: 5, dueMonth: null },
    { code: '2', text: 'u', points: 40, target: null, dueMonth: null },
  ],
};

describe('revisionOf', () => {
  it('says nothing of what stayed', () => expect(revisionOf(letter, same)).toEqual({}));
  it('names what changed and nothing else', () => {
    const [first, second] = same.items;
    expect(revisionOf(letter, { ...same, reason: 'flood', items: [{ ...first, target: 4 }, second] })).toEqual({ reason: 'flood', items: [{ code: '1', target: 4 }] });
  });
});
