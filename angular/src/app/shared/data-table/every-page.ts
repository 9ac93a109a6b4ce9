import { Page } from '../../core/http';

export type ListRequest = Record<string, string | number>;

const pageSize = 1000;

/** All rows of a list in its present state, page after page. */
export async function everyPage<T>(load: (request: ListRequest) => Promise<Page<T>>, request: ListRequest): Promise<T[]> {
  const rows: T[] = [];
  for (let skipCount = 0, total = 1; skipCount < total; skipCount += pageSize) {
    const page = await load({ ...request, skipCount, maxResultCount: pageSize });
    rows.push(...page.items);
    total = page.totalCount;
  }
  return rows;
}
