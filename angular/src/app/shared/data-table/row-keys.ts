export type RowKey = { move: number } | 'open' | 'search' | undefined;

/** What a key means on a list; nothing while the user types or holds a modifier. */
export function rowKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'target'>): RowKey {
  const target = event.target as HTMLElement | null;
  const typing = target?.matches?.('input, textarea, select, [contenteditable]') ?? false;
  if (typing || event.ctrlKey || event.altKey || event.metaKey || document.querySelector('.ant-modal')) {
    return undefined;
  }
  switch (event.key) {
    case '/':
      return 'search';
    case 'j':
      return { move: 1 };
    case 'k':
      return { move: -1 };
    case 'Enter':
      return target?.matches?.('a, button, summary') ? undefined : 'open';
    default:
      return undefined;
  }
}

/** The row after a move, kept within the list. */
export function moveRow(active: number, move: number, count: number): number {
  return count === 0 ? -1 : Math.min(count - 1, Math.max(0, active + move));
}
