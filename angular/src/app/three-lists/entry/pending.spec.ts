import { EntryEvent } from '../entries-api';
import { pendingClosure, proofOf } from './pending';

const event = (deed: string, fileName?: string) => ({ deed, at: '', by: '', evidence: fileName ? [{ id: fileName, fileName, size: 1 }] : [] }) as EntryEvent;
const history = [event('create'), event('applyClosure', 'first.jpg'), event('rejectClosure'), event('applyClosure', 'second.jpg')];

describe('an application to strike off', () => {
  it('is the last one made', () => expect(pendingClosure({ history, closureNote: 'done' })?.evidence[0].fileName).toBe('second.jpg'));
  it('no longer waits once it is decided', () => expect(pendingClosure({ history, closureNote: null })).toBeUndefined());
  it('leaves its evidence as proof', () => expect(proofOf({ history }).map(({ fileName }) => fileName)).toEqual(['second.jpg']));
});
