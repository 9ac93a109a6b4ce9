import { TestBed } from '@angular/core/testing';
import { Preferences } from './preferences';

describe('what a browser remembers', () => {
  afterEach(() => localStorage.clear());

  it('survives that the host has the browser forget everything, but for what people wrote', async () => {
    const preferences = TestBed.inject(Preferences);
    preferences.chooseTenant({ id: '1', name: 'yunling' });
    localStorage.setItem('partyorg.table.letters', '{"pageSize":50}');
    localStorage.setItem('partyorg.draft.pledge/new', '{"text":"secret"}');

    await preferences.surviving(async () => localStorage.clear());

    expect(localStorage.getItem('partyorg.table.letters')).toBe('{"pageSize":50}');
    expect(localStorage.getItem('partyorg.tenant')).toContain('yunling');
    expect(localStorage.getItem('partyorg.draft.pledge/new')).toBeNull();
  });
});
