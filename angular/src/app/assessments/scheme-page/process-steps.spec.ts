import { processSteps } from './process-steps';

describe('processSteps', () => {
  it('goes from self-assessment to award, and has only what the scheme asks for', () => {
    const keys = processSteps({ selfAssessment: true, ballot: { minTurnout: 0.8 }, publicityDays: 7, approvals: ['superior', 'county'] }).map(({ key }) => key.replace('AssessmentsUi::Process:', ''));
    expect(keys).toEqual(['selfAssessment', 'ballot', 'rating', 'publicity', 'approval:superior', 'approval:county', 'award']);
    expect(processSteps(null)).toEqual([]);
  });
});
