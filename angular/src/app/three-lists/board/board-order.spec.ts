import { Light } from '../../shared/traffic-light/traffic-light';
import { lightCounts, redFirst } from './board-order';

const row = (name: string, color: Light, overdue = 0) => ({ name, light: { color, rule: '' }, tasks: { open: 0, closed: 0, overdue }, reports: { onTime: 0, late: 0, missing: 0, pending: 0 } });
const rows = [row('a', 'green'), row('b', 'red', 1), row('c', 'yellow'), row('d', 'red', 4)];

describe('the board', () => {
  it('has red first, and most overdue before less', () => expect(redFirst(rows).map(({ name }) => name)).toEqual(['d', 'b', 'c', 'a']));
  it('counts its lights', () => expect(lightCounts(rows)).toEqual([{ light: 'red', count: 2 }, { light: 'yellow', count: 1 }, { light: 'green', count: 1 }]));
});
