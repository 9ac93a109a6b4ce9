import { Query } from '../../core/http';
import { problemStates } from '../problems-api';
import { taskStates } from '../tasks-api';

const open = (states: readonly string[]) => states.filter((state) => state !== 'closed').join(',');

/** Whatever is not struck off is what a board counts as open; several states share one place in the address bar. */
export const openProblems = open(problemStates);
export const openTasks = open(taskStates);

/** The request of a list whose address names several states at once. */
export function withStates({ status, ...request }: Query): Query {
  return typeof status === 'string' && status !== '' ? { ...request, status: status.split(',') } : request;
}
