import { changedProperties } from './changes';

describe('changedProperties', () => {
  it('shows old and new value of each property, and hides what the log hides', () => {
    const changes = JSON.stringify({
      summary: null,
      count: 1,
      entities: [{ Entity: 'Letter', Id: '1', Kind: 'Modified', Properties: { State: ['Issued', 'Signed'], Note: [null, null], Phone: [] } }],
    });
    expect(changedProperties(changes)).toEqual([
      { entity: 'Letter 1', property: 'State', before: 'Issued', after: 'Signed' },
      { entity: 'Letter 1', property: 'Note', before: '', after: '' },
      { entity: 'Letter 1', property: 'Phone', before: '***', after: '***' },
    ]);
  });
  it('shows what bulk work says of itself', () =>
    expect(changedProperties('{"created":505,"updated":0}')).toEqual([
      { entity: '', property: 'created', before: '', after: '505' },
      { entity: '', property: 'updated', before: '', after: '0' },
    ]));
  it('shows what it cannot read as it is', () => expect(changedProperties('?')[0].after).toBe('?'));
  it('has nothing to show of a deed that changed nothing', () => expect(changedProperties(null)).toEqual([]));
});
