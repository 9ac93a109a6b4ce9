import { AbstractControl, ValidationErrors } from '@angular/forms';

/** The new password was typed the same way twice. */
export function sameTwice(form: AbstractControl): ValidationErrors | null {
  return form.get('newPassword')?.value === form.get('again')?.value ? null : { differs: true };
}
