import { Query } from '../../core/http';
import { problemStates } from '../problems-api';
import { taskStates } from '../tasks-api';

const open = (states: readonly string[]) => states.filter((state) => state !== 'closed').join(',');

/** Whatever is not struck off is what a board counts as open; several states share one place in the address bar. */
export const openProblems = open(problemStates);
export const openTasks = open(taskStates);

/** What narrows a list without saying anything of states: with nothing else in the address, a list shows what is open. */
const neutral = new Set(['filter', 'sorting', 'skipCount', 'maxResultCount', 'withinId', 'source', 'category', 'severity']);

/** The request of a list whose address names several states at once, `all`, or none. */
export function withStates({ status, ...request }: Query, usual: string): Query {
  const meant = status ?? (Object.keys(request).every((name) => neutral.has(name)) ? usual : 'all');
  return meant === 'all' ? request : { ...request, status: String(meant).split(',') };
}
