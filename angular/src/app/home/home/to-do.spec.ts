import { ToDoItem, byUrgency, countByKind } from './to-do';

const item = (kind: string, dueOn: string | undefined, isLate = false, count = 1): ToDoItem => ({ kind, title: kind, link: '/', dueOn, isLate, count });

describe('to-do', () => {
  it('puts what is late before what is due, and what has no day last', () => {
    const items = [item('a', undefined), item('b', '2026-03-01'), item('c', '2026-04-01', true)];
    expect(byUrgency(items).map((each) => each.kind)).toEqual(['c', 'b', 'a']);
  });

  it('counts by kind, the late kinds first', () => {
    const items = [item('sign', '2026-03-01'), item('sign', '2026-03-01', false, 12), item('check', '2026-01-01', true)];
    expect(countByKind(items)).toEqual([
      { kind: 'check', count: 1, late: 1 },
      { kind: 'sign', count: 13, late: 0 },
    ]);
  });
});
