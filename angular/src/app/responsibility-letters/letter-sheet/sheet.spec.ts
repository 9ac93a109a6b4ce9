import { targetKind } from './sheet';

describe('targetKind', () => {
  it('tells a floor from a ceiling', () => {
    expect(targetKind({ kind: 'quantitative' })).toBe('AtLeast');
    expect(targetKind({ kind: 'quantitative', direction: 'atMost' })).toBe('AtMost');
  });
  it('tells steps from a single deed', () => {
    expect(targetKind({ kind: 'milestone', milestones: [{ month: 6, text: 'a' }] })).toBe('Steps');
    expect(targetKind({ kind: 'binary' })).toBe('Done');
  });
});
