import { EntryKind } from '../entries-api';

/** The page of an entry. */
export function entryLink(kind: EntryKind, id: string): string[] {
  return ['/three-lists', kind === 'problem' ? 'problems' : 'tasks', id];
}
