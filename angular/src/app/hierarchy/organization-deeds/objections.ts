import { Component, Signal, inject, input, signal } from '@angular/core';
import { HttpErrorResponse } from '@angular/common/http';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { Problem, Problems, toProblem } from '../../core/problem';
import { TextPipe } from '../../core/text';

/** Why a deed was refused: the sentence, and what each module holds against it. */
export interface Refusal {
  sentence: string;
  objections: string[];
}

/** Every objection that a refusal carries, in the host's words. */
export function objectionsOf(problem: Pick<Problem, 'data'>): string[] {
  const objections = problem.data['objections'];
  return Array.isArray(objections) ? objections.map((objection) => (typeof objection === 'string' ? objection : String(objection?.message ?? objection?.code))) : [];
}

/** Keeps the host's refusal on the page instead of in a passing message; call it in a field initializer. */
export function refusable(): { refusal: Signal<Refusal | undefined>; attempt: (deed: () => Promise<unknown>) => Promise<boolean> } {
  const problems = inject(Problems);
  const refusal = signal<Refusal | undefined>(undefined);
  const attempt = async (deed: () => Promise<unknown>) => {
    refusal.set(undefined);
    try {
      await deed();
      return true;
    } catch (error) {
      if (error instanceof HttpErrorResponse && error.status === 409) {
        const problem = toProblem(error);
        refusal.set({ sentence: problems.sentence(problem), objections: objectionsOf(problem) });
        return false;
      }
      throw error;
    }
  };
  return { refusal: refusal.asReadonly(), attempt };
}

/** Shows a refusal with every objection, and what to do about them. */
@Component({
  selector: 'app-objections',
  imports: [NzAlertModule, TextPipe],
  template: `
    @if (refusal(); as refusal) {
      <nz-alert role="alert" nzType="error" nzShowIcon [nzMessage]="refusal.sentence" [nzDescription]="refusal.objections.length ? list : ''" />
      <ng-template #list>
        <ul class="objections">
          @for (objection of refusal.objections; track $index) {
            <li>{{ objection }}</li>
          }
        </ul>
        <p>{{ 'HierarchyUi::Objections:Next' | text }}</p>
      </ng-template>
    }
  `,
})
export class Objections {
  readonly refusal = input<Refusal | undefined>();
}
