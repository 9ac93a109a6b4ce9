import { Fault, filterFaults, isJob, isSheet, verdictOf } from './import-report';

const fault = (row: number, message: string): Fault => ({ sheet: 'Sheet1', row, column: 'Founded', value: '2023-02-30', message });

describe('an import', () => {
  it('is refused for a single fault, whatever else is new', () => {
    expect(verdictOf({ created: 504, updated: 0, unchanged: 0, errors: [fault(9, 'no such day')] })).toBe('faulty');
  });

  it('tells new, known and empty rosters apart', () => {
    expect(verdictOf({ created: 505, updated: 0, unchanged: 0, errors: [] })).toBe('ready');
    expect(verdictOf({ created: 0, updated: 1, unchanged: 504, errors: [] })).toBe('ready');
    expect(verdictOf({ created: 0, updated: 0, unchanged: 505, errors: [] })).toBe('unchanged');
    expect(verdictOf({ created: 0, updated: 0, unchanged: 0, errors: [] })).toBe('empty');
  });

  it('finds faults by any of their words', () => {
    const faults = [fault(9, 'no such day'), fault(12, 'unknown parent')];
    expect(filterFaults(faults, 'PARENT 12')).toEqual([faults[1]]);
    expect(filterFaults(faults, ' ')).toEqual(faults);
    expect(filterFaults(faults, 'parent 9')).toEqual([]);
  });

  it('takes what offices send, and tells a job from a report', () => {
    expect(['a.xlsx', 'b.CSV', 'c.xls', 'd.pdf'].map(isSheet)).toEqual([true, true, true, false]);
    expect(isJob({ jobId: '1' })).toBe(true);
    expect(isJob({ created: 0, updated: 0, unchanged: 0, errors: [] })).toBe(false);
  });
});
