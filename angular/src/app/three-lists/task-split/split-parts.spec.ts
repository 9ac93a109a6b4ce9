import { PartRow, chosenParts, tooLate } from './split-parts';

const row = (changed: Partial<PartRow>): PartRow => ({ organizationId: '1', name: 'A', chosen: true, goal: '', responsiblePerson: '', dueOn: '', ...changed });

describe('splitting a task', () => {
  it('sends those chosen, and only what differs from the whole', () => {
    expect(chosenParts([row({ goal: ' two ' }), row({ organizationId: '2', chosen: false })])).toEqual([
      { organizationId: '1', title: null, goal: 'two', responsiblePerson: null, dueOn: null },
    ]);
  });

  it('finds parts due after the whole', () => {
    expect(tooLate([row({ dueOn: '2026-12-02' }), row({ dueOn: '2026-12-01' }), row({})], '2026-12-01')).toHaveLength(1);
  });
});
