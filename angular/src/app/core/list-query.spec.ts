import { ariaSort, nextSorting, readListQuery, toRequest } from './list-query';

describe('list state in the address bar', () => {
  const defaults = { sorting: 'name asc', pageSize: 20 };

  it('starts from the defaults', () => {
    expect(readListQuery({}, defaults)).toEqual({ filter: '', sorting: 'name asc', page: 1, pageSize: 20, extra: {} });
  });

  it('survives addresses that people edited', () => {
    expect(readListQuery({ page: '-3', pageSize: 'many' }, defaults)).toMatchObject({ page: 1, pageSize: 20 });
  });

  it('asks the host for the rows of the page, with the filters of the list', () => {
    expect(toRequest(readListQuery({ page: '3', state: 'issued', filter: '竹' }, defaults))).toEqual({
      filter: '竹', state: 'issued', sorting: 'name asc', skipCount: 40, maxResultCount: 20,
    });
  });

  it('turns the sorting round on a second click', () => {
    expect(nextSorting('name asc', 'name')).toBe('name desc');
    expect(nextSorting('name desc', 'name')).toBe('name asc');
    expect(nextSorting('name desc', 'code')).toBe('code asc');
  });

  it('tells how a column is sorted', () => {
    expect(ariaSort('name desc', 'name')).toBe('descending');
    expect(ariaSort('name asc', 'name')).toBe('ascending');
    expect(ariaSort('name asc', 'code')).toBeNull();
    expect(ariaSort('', undefined)).toBeNull();
  });
});
