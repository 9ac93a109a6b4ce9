import { DestroyRef, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormGroup } from '@angular/forms';
import { CanDeactivateFn } from '@angular/router';
import { NzModalService } from 'ng-zorro-antd/modal';
import { debounceTime } from 'rxjs/operators';
import { forgetDraft, readDraft, writeDraft } from './draft-store';
import { Texts } from './text';

export interface Draft {
  /** Whether the form was filled from a draft kept earlier. */
  readonly restored: boolean;
  forget(): void;
}

/** Keeps what is typed into a form until it is sent; call it in a field initializer, with the form already filled. */
export function keepDraft(form: FormGroup, name: string): Draft {
  const kept = readDraft<object>(name);
  if (kept) {
    form.patchValue(kept);
    form.markAsDirty();
  }
  let sent = false;
  form.valueChanges.pipe(debounceTime(300), takeUntilDestroyed(inject(DestroyRef))).subscribe(() => {
    if (!sent && form.dirty) {
      writeDraft(name, form.getRawValue());
    }
  });
  return {
    restored: kept !== undefined,
    forget: () => {
      sent = true;
      forgetDraft(name);
      form.markAsPristine();
    },
  };
}

export interface HasUnsaved {
  unsaved(): boolean;
  /** Whether what is unsaved is kept as a draft and so not lost. */
  readonly keepsDraft?: boolean;
}

/** Asks before a page with unsent changes is left. */
export const leaveWarned: CanDeactivateFn<HasUnsaved> = (page) => {
  if (!page.unsaved()) {
    return true;
  }
  const modals = inject(NzModalService);
  const texts = inject(Texts);
  return new Promise<boolean>((resolve) =>
    modals.confirm({
      nzTitle: texts.get('::Leave:Title'),
      nzContent: texts.get(page.keepsDraft ? '::Leave:DraftKept' : '::Leave:Lost'),
      nzOkText: texts.get('::Leave:Ok'),
      nzCancelText: texts.get('::Leave:Stay'),
      nzOnOk: () => resolve(true),
      nzOnCancel: () => resolve(false),
    }),
  );
};

/** Makes the browser ask too, when the window is closed; call it in a constructor. */
export function warnOnClose(page: HasUnsaved): void {
  const warn = (event: BeforeUnloadEvent) => page.unsaved() && event.preventDefault();
  window.addEventListener('beforeunload', warn);
  inject(DestroyRef).onDestroy(() => window.removeEventListener('beforeunload', warn));
}
