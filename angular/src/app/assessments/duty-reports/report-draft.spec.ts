import { DutyReport } from '../duty-api';
import { emptySections, quoted, toReport, typedReport } from './report-draft';

const figure = (key: string, isLeftOut = false) => ({ key, source: 'metric', sentence: key, link: '/', isLeftOut, note: null });
const report = {
  sections: [
    { section: 'dutiesDone', title: '', text: 'Meetings', figures: [figure('a'), figure('b', true)] },
    { section: 'problems', title: '', text: '', figures: [figure('c')] },
    { section: 'causes', title: '', text: '', figures: [] },
    { section: 'nextSteps', title: '', text: '', figures: [] },
  ],
} as unknown as DutyReport;

describe('a duty report being written', () => {
  it('keeps what was typed here, but no figure that is gone', () => {
    const kept = { texts: { causes: 'Too few hands' }, figures: { a: { isLeftOut: true, note: '' }, gone: { isLeftOut: true, note: '' } } };
    const typed = typedReport(report, kept as never);
    expect(typed.texts).toMatchObject({ dutiesDone: 'Meetings', causes: 'Too few hands' });
    expect(Object.keys(typed.figures)).toEqual(['a', 'b', 'c']);
    expect(quoted(report, typed, 'dutiesDone')).toEqual([]);
  });

  it('says which parts are empty: a part that quotes a figure is not', () => {
    expect(emptySections(report, typedReport(report))).toEqual(['causes', 'nextSteps']);
  });

  it('sends the parts by name', () => {
    expect(toReport(typedReport(report), 's')).toMatchObject({ dutiesDone: 'Meetings', concurrencyStamp: 's', figures: [{ key: 'a', isLeftOut: false, note: null }, { key: 'b', isLeftOut: true }, { key: 'c' }] });
  });
});
