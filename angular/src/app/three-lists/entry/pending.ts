import { Attachment } from '../../shared/evidence/evidence';
import { Entry, EntryEvent } from '../entries-api';

/** The application to strike off that waits for its verdict. */
export function pendingClosure(entry: Pick<Entry, 'history' | 'closureNote'>): EntryEvent | undefined {
  return entry.closureNote ? entry.history.findLast((event) => event.deed === 'applyClosure') : undefined;
}

/** What proves that the entry is done: the evidence of its last application. */
export function proofOf(entry: Pick<Entry, 'history'>): Attachment[] {
  return entry.history.findLast((event) => event.deed === 'applyClosure')?.evidence ?? [];
}
