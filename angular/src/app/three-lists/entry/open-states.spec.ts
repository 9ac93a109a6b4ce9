import { toParams } from '../../core/http';
import { openProblems, openTasks, withStates } from './open-states';

describe('open entries', () => {
  it('are all that is not struck off', () => {
    expect(openProblems).toBe('open,pendingVerification,suspended');
    expect(openTasks).not.toContain('closed');
  });

  it('are asked for one state after the other', () => {
    expect(toParams(withStates({ status: 'open,suspended', filter: 'a' })).toString()).toBe('filter=a&status=open&status=suspended');
    expect(withStates({ filter: 'a' })).toEqual({ filter: 'a' });
  });
});
