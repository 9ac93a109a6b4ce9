import { mayHangUnder, parentsFor } from './parent-rules';

describe('what may hang under what', () => {
  it('lets committees nest and nothing but committees above general branches', () => {
    expect(mayHangUnder('partyCommittee', 'partyCommittee')).toBe(true);
    expect(parentsFor('generalBranch')).toEqual(['partyCommittee', 'workingCommittee']);
  });

  it('keeps groups under branches and households under groups or branches', () => {
    expect(parentsFor('partyGroup')).toEqual(['branch', 'jointBranch']);
    expect(parentsFor('memberHousehold')).toEqual(['branch', 'jointBranch', 'partyGroup']);
    expect(mayHangUnder('branch', 'partyGroup')).toBe(false);
  });
});
