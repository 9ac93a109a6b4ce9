import { Signal, inject, signal } from '@angular/core';
import { FormGroup } from '@angular/forms';
import { Problems } from './problem';

export interface Submission {
  readonly busy: Signal<boolean>;
  submit(): Promise<void>;
}

/** Sends a form once at a time, when it is valid; what the host finds wrong lands on the fields. Call it in a field initializer. */
export function submission(form: FormGroup, send: () => Promise<unknown>): Submission {
  const problems = inject(Problems);
  const busy = signal(false);
  return {
    busy: busy.asReadonly(),
    submit: async () => {
      form.markAllAsTouched();
      if (form.invalid || busy()) {
        return;
      }
      busy.set(true);
      try {
        await send();
      } catch (error) {
        problems.tell(error, form);
      } finally {
        busy.set(false);
      }
    },
  };
}
