import { SchemeDefinition } from '../schemes-api';
import { rolesOf, stepKey, stepsOf, toPlannedJudges, toRound } from './round-input';

const scheme = { process: { selfAssessment: true, superiorAssessment: true, publicityDays: 7, approvals: ['superior', 'county'] }, assessorWeights: { superior: 0.6, peers: 0.4 } } as unknown as SchemeDefinition;

const person = { userId: 'u', name: 'P', organizations: ['O'] };

describe('a planned round', () => {
  it('has the steps of its scheme, and a judge for every role that is weighed', () => {
    expect(stepsOf(scheme).map(stepKey)).toEqual(['selfAssessment', 'superiorAssessment', 'rating', 'publicity', 'approval:superior', 'approval:county', 'award']);
    expect(rolesOf(scheme)).toEqual(['superior', 'peers']);
    expect(rolesOf({ process: { superiorAssessment: true } })).toEqual(['superior']);
    expect(rolesOf({ process: { selfAssessment: true } })).toEqual([]);
  });

  it('is sent with what was chosen only', () => {
    const planned = { schemeId: 's', name: 'n', period: '2026', figuresOn: '', legalBasis: '', approval: '', withinId: '', types: ['branch'], sectors: [], byHand: false, members: [] };
    const judges = [{ role: 'superior', superior: true, organizationIds: [], persons: [] }, { role: 'peers', superior: false, organizationIds: ['a', 'b'], persons: [person] }];
    expect(toRound(planned, judges, { rating: '2026-12-20', ballot: '2026-12-01' }, scheme)).toMatchObject({
      figuresOn: null,
      subjects: { withinId: null, types: ['branch'], sectors: null },
      judges: [{ role: 'superior' }, { role: 'peers', organizationId: 'a' }, { role: 'peers', organizationId: 'b' }, { role: 'peers', userId: 'u' }],
      memberIds: [],
      deadlines: [{ kind: 'rating', dueOn: '2026-12-20' }],
    });
    const asked = { organizations: [], owed: 0, submitted: 0 };
    expect(toPlannedJudges([{ role: 'superior', ...asked }, { role: 'peers', organizationId: 'a', ...asked }, { role: 'peers', ...asked, ...person }], ['superior', 'peers'])).toEqual([
      { role: 'superior', superior: true, organizationIds: [], persons: [] },
      { role: 'peers', superior: false, organizationIds: ['a'], persons: [person] },
    ]);
  });

  it('judges the members that were chosen, where its scheme is about members', () => {
    const chosen = { schemeId: 's', name: 'n', period: '2026', figuresOn: '', legalBasis: '', approval: '', withinId: 'o', types: [], sectors: [], byHand: true, members: [{ id: 'm', name: 'M', organizationId: 'o', organizationName: 'O' }] };
    expect(toRound(chosen, [], {}, { ...scheme, subject: 'member' }).memberIds).toEqual(['m']);
    expect(toRound({ ...chosen, byHand: false }, [], {}, { ...scheme, subject: 'member' }).memberIds).toEqual([]);
    expect(toRound(chosen, [], {}, { ...scheme, subject: 'organization' }).memberIds).toEqual([]);
  });
});
