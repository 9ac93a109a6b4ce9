import { toParams } from '../../core/http';
import { openProblems, openTasks, withStates } from './open-states';

const asked = (query: Record<string, string>) => toParams(withStates(query, openProblems)).toString();

describe('open entries', () => {
  it('are all that is not struck off', () => {
    expect(openProblems).toBe('open,pendingVerification,suspended');
    expect(openTasks).not.toContain('closed');
  });

  it('are what a list shows unless its address says otherwise', () => {
    expect(asked({ filter: 'a' })).toBe('filter=a&status=open&status=pendingVerification&status=suspended');
    expect(asked({ status: 'closed' })).toBe('status=closed');
    expect(asked({ status: 'all' })).toBe('');
    expect(asked({ lookBackTo: '2026-11-22' })).toBe('lookBackTo=2026-11-22');
  });
});
