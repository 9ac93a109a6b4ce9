import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Evidence } from '../../shared/evidence/evidence';
import { Field } from '../../shared/field/field';
import { EntriesApi, EntryKind } from '../entries-api';
import { entryLink } from '../entry/entry-link';
import { pendingClosure } from '../entry/pending';
import { DeedFrame } from './deed-frame';

/** Verifies that what was to be put right is: accepted with a day to look back, or sent back with a reason. */
@Component({
  selector: 'app-verify-closure',
  imports: [DatePipe, DeedFrame, Evidence, Field, NzButtonModule, NzInputModule, ReactiveFormsModule, TextPipe],
  templateUrl: './verify-closure.html',
})
export class VerifyClosure {
  private readonly entries = inject(EntriesApi);
  private readonly router = inject(Router);

  readonly kind = input.required<EntryKind>();
  readonly id = input.required<string>();
  private readonly frame = viewChild(DeedFrame);
  protected readonly applied = computed(() => {
    const entry = this.frame()?.entry();
    return entry && pendingClosure(entry);
  });
  protected readonly form = inject(NonNullableFormBuilder).group({
    accepted: [true],
    reason: ['', Validators.maxLength(500)],
    lookBackOn: [''],
    inspectorName: ['', Validators.maxLength(64)],
  });
  protected readonly accepted = toSignal(this.form.controls.accepted.valueChanges, { initialValue: true });
  private readonly reason = toSignal(this.form.controls.reason.valueChanges, { initialValue: '' });
  protected readonly unexplained = computed(() => !this.accepted() && !this.reason().trim());

  protected readonly sending = submission(this.form, async () => {
    const { accepted, reason, lookBackOn, inspectorName } = this.form.getRawValue();
    await this.entries.verifyClosure(this.kind(), this.id(), { accepted, reason: reason.trim() || null, lookBackOn: accepted ? lookBackOn || null : null, inspectorName: inspectorName.trim() || null });
    await this.router.navigate(entryLink(this.kind(), this.id()));
  });
}
