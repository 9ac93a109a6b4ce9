import { fillText, findText } from './text';

describe('texts', () => {
  const resources = {
    PartyOrgUi: { texts: { Save: '保存', Members: '{Count} 名党员' } },
    Hierarchy: { texts: { Name: '名称' }, baseResources: ['PartyOrgUi'] },
  };

  it('finds the text of a resource', () => expect(findText(resources, 'Hierarchy::Name')).toBe('名称'));
  it('means the shell when no resource is named', () => expect(findText(resources, '::Save')).toBe('保存'));
  it('looks in the resources below', () => expect(findText(resources, 'Hierarchy::Save')).toBe('保存'));
  it('knows nothing of what every object has', () => expect(findText(resources, '::toString')).toBeUndefined());
  it('fills holes by name and by number', () => {
    expect(fillText('{Count} 名党员', { Count: 3 })).toBe('3 名党员');
    expect(fillText('{0} of {1}', [2, 5])).toBe('2 of 5');
  });
  it('leaves a hole that nobody fills', () => expect(fillText('{Name}', {})).toBe('{Name}'));
});
