import { Column, shownColumns } from './column';
import { toCsv } from './csv';

interface Row {
  name: string;
  count: number;
}

const columns: Column<Row>[] = [
  { name: 'name', title: '::Name', value: (row) => row.name },
  { name: 'count', title: '::Count', value: (row) => row.count, hidden: true },
];

describe('toCsv', () => {
  it('writes what is shown, marked as UTF-8', () => {
    expect(toCsv(columns, ['名称', '数量'], [{ name: '竹店镇', count: 3 }])).toBe('\uFEFF"名称","数量"\r\n"竹店镇","3"\r\n');
  });

  it('doubles quotes', () => expect(toCsv(columns, [], [{ name: '"a"', count: 1 }])).toContain('"""a"""'));

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('keeps %j from being calculated', (name) => {
    expect(toCsv(columns, [], [{ name, count: 1 }])).toContain(`"'${name}"`);
  });

  it('leaves negative numbers numbers', () => {
    expect(toCsv(columns, [], [{ name: 'a', count: -5 }])).toContain('"-5"');
  });
});

describe('shownColumns', () => {
  it('hides what is not shown at first', () => expect(shownColumns(columns, undefined).map((c) => c.name)).toEqual(['name']));
  it('follows the choice', () => expect(shownColumns(columns, ['count']).map((c) => c.name)).toEqual(['count']));
  it('never shows no column at all', () => expect(shownColumns(columns, ['gone'])).toHaveLength(2));
});
