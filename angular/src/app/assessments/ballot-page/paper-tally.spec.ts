import { Ballot } from '../ballots-api';
import { differences, emptyTally, overcounted } from './paper-tally';

const ballot = {
  voterClasses: [{ code: 'A', onPaper: 6 }, { code: 'B', onPaper: 0 }],
  form: { items: [{ code: '1', name: 'Li' }], choices: [{ code: 'y', name: 'for' }, { code: 'n', name: 'against' }] },
} as unknown as Ballot;

describe('a count of paper', () => {
  it('is asked of the classes that have paper', () => {
    expect(emptyTally(ballot)).toEqual([{ class: 'A', returned: 0, void: 0, items: [{ item: '1', counts: [0, 0] }] }]);
  });

  it('cannot have more choices than valid papers', () => {
    const tally = { class: 'A', returned: 6, void: 1, items: [{ item: '1', counts: [4, 2] }] };
    expect(overcounted(tally)).toEqual(['1']);
    expect(overcounted({ ...tally, void: 0 })).toEqual([]);
  });

  it('shows where two people differ', () => {
    const mine = [{ class: 'A', returned: 6, void: 0, items: [{ item: '1', counts: [4, 2] }] }];
    const other = [{ class: 'A', returned: 6, void: 1, items: [{ item: '1', counts: [3, 2] }] }];
    expect([...differences(mine, other)]).toEqual(['A', 'A/1/0']);
    expect(differences(mine, mine).size).toBe(0);
  });
});
