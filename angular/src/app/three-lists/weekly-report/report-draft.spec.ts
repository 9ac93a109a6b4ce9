import { ReportLine, WeeklyReport } from '../reports-api';
import { formOf, keptOf, lackingEvidence, percent, toInput } from './report-draft';

const line = (changed: Partial<ReportLine> = {}): ReportLine => ({ taskId: '1', taskTitle: 'T', dueOn: '2026-12-01', progress: 60, lastProgress: 60, done: 'as last week', evidence: [], ...changed });
const report = (...lines: ReportLine[]) => ({ lines, remark: null }) as unknown as WeeklyReport;

describe('a weekly report', () => {
  it('begins as the copy of last week', () => expect(formOf(report(line())).lines[0]).toMatchObject({ progress: 60, done: 'as last week', next: '' }));

  it('goes on from what was typed and never arrived', () => {
    const { lines } = formOf(report(line(), line({ taskId: '2' })));
    const kept = keptOf('r', [{ ...lines[0], progress: 75 }]);
    const again = formOf(report(line(), line({ taskId: '2' })), kept);
    expect(again.remark).toBe('r');
    expect(again.lines.map(({ progress }) => progress)).toEqual([75, 60]);
  });

  it('forgets what was typed of a task that is no longer open', () => {
    const kept = keptOf('', formOf(report(line({ taskId: 'gone' }))).lines);
    expect(formOf(report(line()), kept).lines).toHaveLength(1);
  });

  it('sends nothing where nothing is said', () => {
    const { lines } = formOf(report(line({ done: ' ', evidence: [{ id: 'e', fileName: 'a.jpg', size: 1 }] })));
    expect(toInput('', lines, 's')).toEqual({ remark: null, concurrencyStamp: 's', lines: [{ taskId: '1', progress: 60, done: null, next: null, obstacles: null, evidenceIds: ['e'] }] });
  });

  it('asks for evidence only where the task says why', () => {
    expect(lackingEvidence(formOf(report(line(), line({ taskId: '2', evidenceBecause: 'to be seen' }))).lines)).toHaveLength(1);
  });

  it('keeps figures within reason', () => expect(['101', '-1', '', '64.6'].map(percent)).toEqual([100, 0, 0, 65]));
});
