import { forgetDraft, forgetDrafts, readDraft, writeDraft } from './draft-store';

describe('drafts', () => {
  beforeEach(() => localStorage.clear());

  it('come back as they were typed', () => {
    writeDraft('letter/1', { note: '已完成' });
    expect(readDraft('letter/1')).toEqual({ note: '已完成' });
  });

  it('are gone once sent', () => {
    writeDraft('letter/1', {});
    forgetDraft('letter/1');
    expect(readDraft('letter/1')).toBeUndefined();
  });

  it('are all gone after signing out, and nothing else is', () => {
    localStorage.setItem('other', 'kept');
    writeDraft('a', 1);
    writeDraft('b', 2);
    forgetDrafts();
    expect(Object.keys(localStorage)).toEqual(['other']);
  });
});
