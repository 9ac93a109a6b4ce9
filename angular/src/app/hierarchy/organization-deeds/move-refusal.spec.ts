import { moveRefusal } from './move-refusal';

describe('moving an organization', () => {
  const branch = { id: 'b', code: '00001.00002.00003', parentId: 'g', type: 'branch' } as const;

  it('needs a parent of a fitting kind that is not its own', () => {
    expect(moveRefusal(branch, undefined)).toBe('HierarchyUi::Move:ChooseParent');
    expect(moveRefusal(branch, { id: 'g', code: '00001.00002', type: 'generalBranch' })).toBe('HierarchyUi::Move:AlreadyThere');
    expect(moveRefusal(branch, { id: 'x', code: '00001.00009', type: 'branch' })).toBe('HierarchyUi::Move:WrongType');
    expect(moveRefusal(branch, { id: 'y', code: '00001.00008', type: 'generalBranch' })).toBeUndefined();
  });

  it('never goes below itself', () => {
    expect(moveRefusal(branch, { id: 'c', code: '00001.00002.00003.00001', type: 'partyGroup' })).toBe('HierarchyUi::Move:IntoItself');
    expect(moveRefusal(branch, { id: 'd', code: '00001.00002.000031', type: 'generalBranch' })).toBeUndefined();
  });
});
