import { changedProperties } from './changes';

describe('changedProperties', () => {
  it('shows old and new value of each property', () => {
    const changes = JSON.stringify([{ type: 'Letter', id: '1', properties: { State: { old: 'Issued', new: 'Signed' }, Note: { new: null } } }]);
    expect(changedProperties(changes)).toEqual([
      { entity: 'Letter 1', property: 'State', before: 'Issued', after: 'Signed' },
      { entity: 'Letter 1', property: 'Note', before: '', after: '' },
    ]);
  });
  it('shows what it cannot read as it is', () => expect(changedProperties('?')[0].after).toBe('?'));
  it('has nothing to show of a deed that changed nothing', () => expect(changedProperties(null)).toEqual([]));
});
