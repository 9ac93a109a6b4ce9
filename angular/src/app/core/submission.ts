import { HttpErrorResponse } from '@angular/common/http';
import { Signal, inject, signal } from '@angular/core';
import { FormGroup } from '@angular/forms';
import { Problem, Problems, toProblem } from './problem';

export interface Submission {
  readonly busy: Signal<boolean>;
  /** What the last sending was refused for, for pages that have a way out to offer. */
  readonly refused: Signal<Problem | undefined>;
  submit(): Promise<void>;
}

/** Sends a form once at a time, when it is valid; what the host finds wrong lands on the fields. Call it in a field initializer. */
export function submission(form: FormGroup, send: () => Promise<unknown>): Submission {
  const problems = inject(Problems);
  const busy = signal(false);
  const refused = signal<Problem | undefined>(undefined);
  return {
    busy: busy.asReadonly(),
    refused: refused.asReadonly(),
    submit: async () => {
      form.markAllAsTouched();
      if (form.invalid || busy()) {
        return;
      }
      busy.set(true);
      refused.set(undefined);
      try {
        await send();
      } catch (error) {
        refused.set(error instanceof HttpErrorResponse ? toProblem(error) : undefined);
        problems.tell(error, form);
      } finally {
        busy.set(false);
      }
    },
  };
}
