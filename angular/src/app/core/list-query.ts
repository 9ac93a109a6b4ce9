export interface ListQuery {
  filter: string;
  sorting: string;
  page: number;
  pageSize: number;
  /** Filters of the one list, such as `state` or `campaignId`. */
  extra: Record<string, string>;
}

const own = ['filter', 'sorting', 'page', 'pageSize'];

/** Reads a list's state from the address bar. */
export function readListQuery(params: Record<string, string>, defaults: { sorting: string; pageSize: number }): ListQuery {
  return {
    filter: params['filter'] ?? '',
    sorting: params['sorting'] ?? defaults.sorting,
    page: Math.max(1, Number.parseInt(params['page'] ?? '1', 10) || 1),
    pageSize: Math.min(1000, Math.max(1, Number.parseInt(params['pageSize'] ?? '', 10) || defaults.pageSize)),
    extra: Object.fromEntries(Object.entries(params).filter(([name]) => !own.includes(name))),
  };
}

/** What the host is asked for a list in this state. */
export function toRequest(query: ListQuery): Record<string, string | number> {
  return {
    ...query.extra,
    filter: query.filter,
    sorting: query.sorting,
    skipCount: (query.page - 1) * query.pageSize,
    maxResultCount: query.pageSize,
  };
}

/** The sorting after a click on a column: ascending, descending, ascending again. */
export function nextSorting(sorting: string, column: string): string {
  return sorting === `${column} asc` ? `${column} desc` : `${column} asc`;
}

/** What a screen reader is told about a column's place in the sorting. */
export function ariaSort(sorting: string, column: string | undefined): 'ascending' | 'descending' | null {
  const [field, direction] = sorting.split(' ');
  return column === undefined || field !== column ? null : direction === 'desc' ? 'descending' : 'ascending';
}
