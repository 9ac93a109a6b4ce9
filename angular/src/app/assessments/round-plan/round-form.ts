import { NonNullableFormBuilder, Validators } from '@angular/forms';
import { today } from '../../shared/today';
import { RoundSubject } from '../rounds-api';

/** A round as a form. */
export function roundForm(builder: NonNullableFormBuilder) {
  return builder.group({
    schemeId: ['', Validators.required],
    name: ['', [Validators.required, Validators.maxLength(128)]],
    period: [today().slice(0, 4), [Validators.required, Validators.maxLength(10)]],
    figuresOn: [''],
    legalBasis: ['', Validators.maxLength(500)],
    approval: ['', Validators.maxLength(500)],
    withinId: [''],
    types: [[] as string[]],
    sectors: [[] as string[]],
    byHand: [false],
    members: [[] as RoundSubject[]],
  });
}

export type RoundForm = ReturnType<typeof roundForm>;
