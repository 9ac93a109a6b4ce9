import { OrganizationNode, treeMove, treeRows } from './tree-rows';

const node = (id: string, childCount = 0): OrganizationNode => ({ id, code: id, name: id, type: 'branch', childCount });
const county = node('county', 2);
const children = new Map([
  ['county', [node('east', 1), node('west')]],
  ['east', [node('village')]],
]);

describe('treeRows', () => {
  it('shows only roots at first', () => {
    expect(treeRows([county], children, new Set())).toEqual([{ node: county, level: 1, expanded: false }]);
  });

  it('shows children below their parent, in order and with their level', () => {
    const rows = treeRows([county], children, new Set(['county', 'east']));
    expect(rows.map((row) => [row.node.id, row.level])).toEqual([['county', 1], ['east', 2], ['village', 3], ['west', 2]]);
  });

  it('waits for children that are not there yet', () => {
    expect(treeRows([county], new Map(), new Set(['county']))).toHaveLength(1);
  });

  it('takes thousands of children', () => {
    const many = Array.from({ length: 5700 }, (_, index) => node(String(index)));
    expect(treeRows([county], new Map([['county', many]]), new Set(['county']))).toHaveLength(5701);
  });
});

describe('treeMove', () => {
  const rows = treeRows([county], children, new Set(['county', 'east']));

  it('goes up and down and stops at the ends', () => {
    expect(treeMove('ArrowDown', rows, 3)).toEqual({ go: 3 });
    expect(treeMove('ArrowUp', rows, 0)).toEqual({ go: 0 });
    expect(treeMove('End', rows, 0)).toEqual({ go: 3 });
  });
  it('goes left to the parent and right into the children', () => {
    expect(treeMove('ArrowLeft', rows, 2)).toEqual({ go: 1 });
    expect(treeMove('ArrowLeft', rows, 1)).toBe('collapse');
    expect(treeMove('ArrowRight', rows, 1)).toEqual({ go: 2 });
    expect(treeMove('ArrowRight', rows, 3)).toBeUndefined();
    expect(treeMove('ArrowRight', treeRows([county], children, new Set()), 0)).toBe('expand');
  });
  it('leaves other keys alone', () => expect(treeMove('x', rows, 0)).toBeUndefined());
});
