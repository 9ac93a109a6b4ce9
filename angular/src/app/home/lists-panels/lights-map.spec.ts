import { BoardRow } from '../../three-lists/board-api';
import { lightsMap, mapItems } from './lights-map';

const row = (name: string, open: number): BoardRow => ({
  organizationId: name, name, type: 'partyCommittee', hasChildren: true, light: { color: 'red', rule: 'overdue', because: 'late' },
  reports: { onTime: 0, late: 0, missing: 0, pending: 0 }, tasks: { open, closed: 0, overdue: 0 }, problems: { open: 1, closed: 0, relapsed: 0 },
});

describe('the tree map of lights', () => {
  it('is as large as what there is to do, and never nothing', () => {
    expect(mapItems([row('a', 4)])[0]).toMatchObject({ id: 'a', value: 5, light: 'red', because: 'late' });
    expect(mapItems([{ ...row('b', 0), problems: { open: 0, closed: 0, relapsed: 0 } }])[0].value).toBe(1);
  });

  it('leaves out those of whom nothing is asked', () => {
    expect(mapItems([{ ...row('c', 0), light: { color: 'green', rule: 'nothingAsked' } }])).toEqual([]);
  });

  it('tells the light by shape too', () => {
    const { series } = lightsMap([row('long name', 1)], (name) => name.slice(0, 4)) as { series: { label: { formatter: (item: object) => string }; data: object[] }[] };
    expect(series[0].label.formatter({ data: series[0].data[0] })).toBe('\u25a0 long\nlate');
  });
});
