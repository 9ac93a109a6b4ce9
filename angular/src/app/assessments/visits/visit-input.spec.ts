import { Visit } from '../visits-api';
import { linesOf, textOfLines, toVisit } from './visit-input';

describe('a planned visit', () => {
  it('reads the sheet a line a row, and keeps the codes of lines that were there', () => {
    const lines = linesOf('Site: 40\nFiles: 30', [{ code: 'F', name: 'Files', limit: 20, standard: 'complete' }]);
    expect(lines).toEqual([{ code: 'L1', name: 'Site', limit: 40, standard: undefined }, { code: 'F', name: 'Files', limit: 30, standard: 'complete' }]);
    expect(textOfLines(lines)).toBe('Site: 40\nFiles: 30');
  });

  it('keeps the hosts of stops that stay on the route', () => {
    const known = { lines: [], stops: [{ organizationId: 'a', hostName: 'Li' }], concurrencyStamp: 's' } as unknown as Visit;
    expect(toVisit({ name: 'n', theme: 't', quarter: '2026-Q4', heldOn: '2026-11-20', basis: 'b', lines: '' }, ['b', 'a'], [], known)).toMatchObject({
      stops: [{ organizationId: 'b', hostName: null }, { organizationId: 'a', hostName: 'Li' }],
      concurrencyStamp: 's',
    });
  });
});
