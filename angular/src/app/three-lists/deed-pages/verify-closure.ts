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

const verdicts = ['accept', 'reject', 'inspect'] as const;
type Verdict = (typeof verdicts)[number];

/** Verifies that what was to be put right is: accepted with a day to look back, sent back with a reason, or looked at on site first. */
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
  protected readonly verdicts = verdicts;
  protected readonly form = inject(NonNullableFormBuilder).group({
    verdict: ['accept' as Verdict],
    reason: ['', Validators.maxLength(500)],
    lookBackOn: [''],
    inspectorName: ['', Validators.maxLength(64)],
  });
  protected readonly verdict = toSignal(this.form.controls.verdict.valueChanges, { initialValue: 'accept' as Verdict });
  private readonly reason = toSignal(this.form.controls.reason.valueChanges, { initialValue: '' });
  private readonly inspector = toSignal(this.form.controls.inspectorName.valueChanges, { initialValue: '' });
  /** A text key that says what is missing. */
  protected readonly missing = computed(() => (this.verdict() === 'reject' && !this.reason().trim() ? '::Reason:Missing' : this.verdict() === 'inspect' && !this.inspector().trim() ? 'ThreeListsUi::Inspector:Missing' : ''));

  protected readonly sending = submission(this.form, async () => {
    const { verdict, reason, lookBackOn, inspectorName } = this.form.getRawValue();
    const accepted = verdict === 'inspect' ? null : verdict === 'accept';
    await this.entries.verifyClosure(this.kind(), this.id(), { accepted, reason: reason.trim() || null, lookBackOn: accepted ? lookBackOn || null : null, inspectorName: inspectorName.trim() || null });
    await this.router.navigate(entryLink(this.kind(), this.id()));
  });
}
