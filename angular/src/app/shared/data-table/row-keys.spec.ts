import { moveRow, rowKey } from './row-keys';

function key(name: string, target: HTMLElement = document.body, ctrlKey = false) {
  return rowKey({ key: name, target, ctrlKey, altKey: false, metaKey: false });
}

describe('rowKey', () => {
  it('knows search, down, up and open', () => {
    expect(key('/')).toBe('search');
    expect(key('j')).toEqual({ move: 1 });
    expect(key('k')).toEqual({ move: -1 });
    expect(key('Enter')).toBe('open');
  });
  it('keeps out of the way of typing', () => expect(key('j', document.createElement('input'))).toBeUndefined());
  it('leaves the browser its own shortcuts', () => expect(key('k', document.body, true)).toBeUndefined());
  it('lets a link open itself', () => expect(key('Enter', document.createElement('a'))).toBeUndefined());
});

describe('moveRow', () => {
  it('stops at both ends', () => {
    expect(moveRow(-1, 1, 3)).toBe(0);
    expect(moveRow(2, 1, 3)).toBe(2);
    expect(moveRow(0, -1, 3)).toBe(0);
    expect(moveRow(-1, 1, 0)).toBe(-1);
  });
});
