export interface OrganizationNode {
  id: string;
  code: string;
  name: string;
  shortName?: string;
  type: string;
  parentId?: string | null;
  childCount: number;
}

/** One visible line of the tree. */
export interface TreeRow {
  node: OrganizationNode;
  level: number;
  expanded: boolean;
}

/** The visible lines: the roots, and below each expanded node the children known so far. */
export function treeRows(
  roots: OrganizationNode[],
  children: ReadonlyMap<string, OrganizationNode[]>,
  expanded: ReadonlySet<string>,
): TreeRow[] {
  const rows: TreeRow[] = [];
  const pending = roots.map((node) => ({ node, level: 1 })).reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, level } = next;
    const open = expanded.has(node.id);
    rows.push({ node, level, expanded: open });
    if (open) {
      const below = children.get(node.id) ?? [];
      for (let index = below.length - 1; index >= 0; index--) {
        pending.push({ node: below[index], level: level + 1 });
      }
    }
  }
  return rows;
}

export type TreeMove = { go: number } | 'expand' | 'collapse' | 'choose' | undefined;

/** What a key does on the line at `index`, as the ARIA pattern for trees has it. */
export function treeMove(key: string, rows: TreeRow[], index: number): TreeMove {
  const row = rows[index];
  switch (key) {
    case 'ArrowDown':
      return { go: Math.min(rows.length - 1, index + 1) };
    case 'ArrowUp':
      return { go: Math.max(0, index - 1) };
    case 'Home':
      return { go: 0 };
    case 'End':
      return { go: rows.length - 1 };
    case 'ArrowRight':
      return row?.expanded ? { go: Math.min(rows.length - 1, index + 1) } : row?.node.childCount ? 'expand' : undefined;
    case 'ArrowLeft':
      return row?.expanded ? 'collapse' : { go: parentIndex(rows, index) };
    case 'Enter':
    case ' ':
      return 'choose';
    default:
      return undefined;
  }
}

function parentIndex(rows: TreeRow[], index: number): number {
  for (let above = index - 1; above >= 0; above--) {
    if (rows[above].level < rows[index].level) {
      return above;
    }
  }
  return index;
}
