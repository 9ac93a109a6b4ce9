import { everyPage } from './every-page';

describe('everyPage', () => {
  it('gathers all rows with the filter of the list', async () => {
    const all = Array.from({ length: 2500 }, (_, index) => ({ id: String(index) }));
    const asked: unknown[] = [];
    const rows = await everyPage(
      async (request) => {
        asked.push(request);
        const from = Number(request['skipCount']);
        return { totalCount: all.length, items: all.slice(from, from + Number(request['maxResultCount'])) };
      },
      { filter: '竹', skipCount: 40, maxResultCount: 20 },
    );
    expect(rows).toEqual(all);
    expect(asked).toHaveLength(3);
    expect(asked[0]).toEqual({ filter: '竹', skipCount: 0, maxResultCount: 1000 });
  });

  it('is done at once with an empty list', async () => {
    expect(await everyPage(async () => ({ totalCount: 0, items: [] }), {})).toEqual([]);
  });
});
