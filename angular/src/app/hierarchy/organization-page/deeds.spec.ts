import { deedsFor } from './deeds';

describe('deeds on an organization', () => {
  const all = () => true;

  it('are offered only to those who may do them', () => {
    const deeds = deedsFor({ parentId: 'county' }, (policy) => policy === 'Hierarchy.Organizations.Edit');
    expect(deeds).toEqual([{ name: 'edit', refusedBecause: undefined }]);
  });

  it('say why the top of the county stays where it is', () => {
    const refused = deedsFor({ parentId: null }, all).filter((deed) => deed.refusedBecause);
    expect(refused.map((deed) => deed.name)).toEqual(['move', 'merge', 'split', 'dissolve']);
    expect(deedsFor({ parentId: 'county' }, all).every((deed) => !deed.refusedBecause)).toBe(true);
  });

  it('are over for what was dissolved', () => {
    const deeds = deedsFor({ parentId: 'county', dissolvedOn: '2026-03-01' }, all);
    expect(deeds.every((deed) => deed.refusedBecause === 'HierarchyUi::Deed:Refused:dissolved')).toBe(true);
  });
});
