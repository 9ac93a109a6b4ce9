import { SchemeDefinition } from '../schemes-api';
import { rolesOf, stepKey, stepsOf, toPlannedJudges, toRound } from './round-input';

const scheme = { process: { selfAssessment: true, superiorAssessment: true, publicityDays: 7, approvals: ['superior', 'county'] }, assessorWeights: { superior: 0.6, peers: 0.4 } } as unknown as SchemeDefinition;

describe('a planned round', () => {
  it('has the steps of its scheme, and a judge for every role that is weighed', () => {
    expect(stepsOf(scheme).map(stepKey)).toEqual(['selfAssessment', 'superiorAssessment', 'rating', 'publicity', 'approval:superior', 'approval:county', 'award']);
    expect(rolesOf(scheme)).toEqual(['superior', 'peers']);
    expect(rolesOf({ process: { superiorAssessment: true } })).toEqual(['superior']);
    expect(rolesOf({ process: { selfAssessment: true } })).toEqual([]);
  });

  it('is sent with what was chosen only', () => {
    const planned = { schemeId: 's', name: 'n', period: '2026', figuresOn: '', legalBasis: '', approval: '', withinId: '', types: ['branch'], sectors: [] };
    const judges = [{ role: 'superior', superior: true, organizationIds: [] }, { role: 'peers', superior: false, organizationIds: ['a', 'b'] }];
    expect(toRound(planned, judges, { rating: '2026-12-20', ballot: '2026-12-01' }, scheme)).toMatchObject({
      figuresOn: null,
      subjects: { withinId: null, types: ['branch'], sectors: null },
      judges: [{ role: 'superior' }, { role: 'peers', organizationId: 'a' }, { role: 'peers', organizationId: 'b' }],
      deadlines: [{ kind: 'rating', dueOn: '2026-12-20' }],
    });
    expect(toPlannedJudges({ judges: [{ role: 'superior' }, { role: 'peers', organizationId: 'a' }] }, ['superior', 'peers'])).toEqual([
      { role: 'superior', superior: true, organizationIds: [] },
      { role: 'peers', superior: false, organizationIds: ['a'] },
    ]);
  });
});
