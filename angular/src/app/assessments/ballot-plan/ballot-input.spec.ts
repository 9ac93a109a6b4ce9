import { Ballot } from '../ballots-api';
import { PlannedBallot, linesOf, toBallot, toPlanned } from './ballot-input';

const planned: PlannedBallot = {
  organizationId: 'o',
  title: 'Yearly evaluation',
  kind: 'evaluation',
  heldOn: '2026-11-20',
  items: 'Li\n\n Wang ',
  choices: 'good\nfair',
  maxApprovals: null,
  denominator: 'valid',
  minTurnout: 80,
  classes: [{ name: 'Leaders', weight: 60, entitled: 12 }, { name: 'Members', weight: 40, entitled: 40 }],
};

describe('a planned vote', () => {
  it('gives every line a code and every share as a share', () => {
    expect(linesOf(planned.items)).toEqual(['Li', 'Wang']);
    expect(toBallot(planned)).toMatchObject({
      items: [{ code: '1', name: 'Li' }, { code: '2', name: 'Wang' }],
      minTurnout: 0.8,
      voterClasses: [{ code: 'A', name: 'Leaders', weight: 0.6, entitled: 12 }, { code: 'B', weight: 0.4 }],
    });
  });

  it('keeps the code, and whom it is about, of a line that was there before', () => {
    const known = { ...toBallot(planned), id: 'b', roundId: 'r', form: { items: [{ code: '2', name: 'Wang', subjectId: 's' }], choices: [] }, concurrencyStamp: 'x' } as unknown as Ballot;
    expect(toBallot(planned, known)).toMatchObject({ items: [{ code: '1', name: 'Li' }, { code: '2', name: 'Wang', subjectId: 's' }], roundId: 'r', concurrencyStamp: 'x' });
    expect(toPlanned({ ...known, form: { items: [{ code: '1', name: 'Li' }], choices: [{ code: '1', name: 'good' }] }, voterClasses: [{ code: 'A', name: 'All', weight: 1, entitled: 9, present: 0, onPaper: 0, cards: 0 }] })).toMatchObject({ items: 'Li', classes: [{ name: 'All', weight: 100, entitled: 9 }], minTurnout: 80 });
  });
});
