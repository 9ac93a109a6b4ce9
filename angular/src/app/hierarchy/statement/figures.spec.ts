import { Statement } from '../organization-models';
import { figureGroups } from './figures';

const statement: Statement = {
  organizations: { total: 12, byType: { branch: 11, partyGroup: 0, partyCommittee: 1 }, bySector: { rural: 12, newOrganizations: 1 } },
  members: { full: 300, probationary: 4 },
  termsDueThisYear: 2,
  text: '',
};

describe('figures of a statement', () => {
  const groups = figureGroups(statement, 'county', '2026-06-30');

  it('leaves out what there is none of', () => {
    expect(groups[0].figures.map(({ value }) => value)).toEqual([12, 11, 1]);
  });

  it('leads each figure to the list that it counts', () => {
    expect(groups[0].figures[1].queryParams).toEqual({ withinId: 'county', type: 'branch' });
    expect(groups[1].figures[0].queryParams).toEqual({ withinId: 'county', sector: 'rural' });
    expect(groups[1].figures[1].queryParams).toEqual({ withinId: 'county', sector: 'newOrganizations', sectorExactly: true });
    expect(groups[2].figures[2].queryParams).toEqual({ withinId: 'county', termDueYear: '2026' });
    expect(groups[2].figures.map(({ link }) => link)).toEqual(['/hierarchy/members', '/hierarchy/members', '/hierarchy/organizations']);
  });
});
