import { FormControl, FormGroup } from '@angular/forms';
import { sameTwice } from './same-twice';

describe('sameTwice', () => {
  const typed = (newPassword: string, again: string) =>
    new FormGroup({ newPassword: new FormControl(newPassword), again: new FormControl(again) });

  it('accepts the same twice', () => expect(sameTwice(typed('Abc-123456', 'Abc-123456'))).toBeNull());
  it('refuses a slip of the finger', () => expect(sameTwice(typed('Abc-123456', 'Abc-123457'))).toEqual({ differs: true }));
});
