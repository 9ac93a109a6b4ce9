import { Finding, LetterItemState, Verdict } from '../letters-api';
import { checkRows, checkedItems, unexplained } from './check-form';

const item = (code: string, ...found: Verdict[]) =>
  ({ code, findings: found.map((verdict) => ({ verdict, note: 'seen' }) as Finding) }) as LetterItemState;

describe('the inspector\u2019s sheet', () => {
  it('begins with what was found last', () => {
    const rows = checkRows([item('1', 'behind', 'onTrack'), item('2')]);
    expect(rows.map((row) => row.verdict)).toEqual(['onTrack', undefined]);
  });

  it('goes on from a draft', () => {
    const rows = checkRows([item('1', 'behind')], [{ code: '1', verdict: 'notStarted', note: 'n', dueOn: '2026-08-01' }]);
    expect(rows[0]).toMatchObject({ verdict: 'notStarted', note: 'n', dueOn: '2026-08-01' });
  });

  it('sends only what was looked at, and no due day where all is well', () => {
    const rows = [
      { item: item('1'), verdict: 'onTrack' as const, note: ' ', dueOn: '2026-08-01' },
      { item: item('2'), note: 'x', dueOn: '' },
    ];
    expect(checkedItems(rows)).toEqual([{ code: '1', verdict: 'onTrack', note: null, dueOn: null }]);
  });

  it('asks for a word where something is behind', () => {
    expect(unexplained([{ item: item('1'), verdict: 'behind', note: '', dueOn: '' }])).toHaveLength(1);
    expect(unexplained([{ item: item('1'), verdict: 'onTrack', note: '', dueOn: '' }])).toHaveLength(0);
  });
});
