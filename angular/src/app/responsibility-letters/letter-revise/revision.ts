import { NonNullableFormBuilder, Validators } from '@angular/forms';
import { Letter, LetterItemState, ReviseLetter } from '../letters-api';

export type RevisionForm = ReturnType<typeof revisionForm>;

/** The form of a new version: what may be said otherwise. The reason is asked for where both sides had already signed. */
export function revisionForm(forms: NonNullableFormBuilder) {
  return forms.group({
    reason: ['', Validators.maxLength(500)],
    preamble: ['', Validators.maxLength(4000)],
    closing: ['', Validators.maxLength(4000)],
    items: forms.array([] as ReturnType<typeof itemForm>[]),
  });
}

export function itemForm(forms: NonNullableFormBuilder, item: LetterItemState) {
  return forms.group({
    code: [item.code],
    text: [item.text, [Validators.required, Validators.maxLength(1000)]],
    points: [item.points, [Validators.required, Validators.min(0.1)]],
    target: [item.target ?? null, item.kind === 'quantitative' ? Validators.required : []],
    dueMonth: [item.dueMonth ?? null],
  });
}

type Revised = ReturnType<RevisionForm['getRawValue']>;

/** Only what differs from the version before, so that both sides can see what changed. */
export function revisionOf(letter: Pick<Letter, 'preamble' | 'closing' | 'items'>, revised: Revised): ReviseLetter {
  const items = revised.items.flatMap((item, index) => {
    const before = letter.items[index];
    const changed = {
      ...(item.text !== before.text && { text: item.text }),
      ...(item.points !== before.points && { points: item.points }),
      ...(item.target !== (before.target ?? null) && { target: item.target }),
      ...(item.dueMonth !== (before.dueMonth ?? null) && { dueMonth: item.dueMonth }),
    };
    return Object.keys(changed).length > 0 ? [{ code: item.code, ...changed }] : [];
  });
  return {
    ...(revised.reason && { reason: revised.reason }),
    ...(revised.preamble !== letter.preamble && { preamble: revised.preamble }),
    ...(revised.closing !== letter.closing && { closing: revised.closing }),
    ...(items.length > 0 && { items }),
  };
}
