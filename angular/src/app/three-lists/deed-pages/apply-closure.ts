import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { HasUnsaved, keepDraft, warnOnClose } from '../../core/draft';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Attachment, Evidence } from '../../shared/evidence/evidence';
import { Field } from '../../shared/field/field';
import { EntriesApi, EntryKind } from '../entries-api';
import { entryLink } from '../entry/entry-link';
import { DeedFrame } from './deed-frame';

/** Applies to strike an entry off: what was done, and evidence where the entry says why it must be there. */
@Component({
  selector: 'app-apply-closure',
  imports: [DeedFrame, Evidence, Field, NzButtonModule, NzInputModule, ReactiveFormsModule, TextPipe],
  template: `
    <app-deed-frame deed="applyClosure" [kind]="kind()" [id]="id()">
      <form class="panel" [formGroup]="form" (ngSubmit)="sending.submit()" novalidate>
        <div class="form">
          <app-field class="wide" label="ThreeListsUi::Closure:Note" [control]="form.controls.note" [hint]="'ThreeListsUi::Closure:Note:Hint' | text"><textarea nz-input rows="4" formControlName="note"></textarea></app-field>
          <div class="wide">
            <p class="hint">{{ because() ? ('ThreeListsUi::Evidence:Because' | text: { Reason: because() }) : ('ThreeListsUi::Evidence:Optional' | text) }}</p>
            <app-evidence [organizationId]="frame()?.entry()?.organizationId" [(attachments)]="evidence" />
          </div>
        </div>
        <div class="form-actions">
          <button nz-button nzType="primary" [nzLoading]="sending.busy()" [disabled]="lacksEvidence()" [title]="lacksEvidence() ? ('ThreeListsUi::Evidence:Because' | text: { Reason: because() }) : ''">{{ 'ThreeListsUi::Deed:applyClosure' | text }}</button>
        </div>
      </form>
    </app-deed-frame>
  `,
})
export class ApplyClosure implements HasUnsaved {
  private readonly entries = inject(EntriesApi);
  private readonly router = inject(Router);

  readonly kind = input.required<EntryKind>();
  readonly id = input.required<string>();
  protected readonly frame = viewChild(DeedFrame);
  protected readonly because = computed(() => this.frame()?.entry()?.evidenceBecause ?? '');
  protected readonly evidence = signal<Attachment[]>([]);
  protected readonly lacksEvidence = computed(() => this.because() !== '' && this.evidence().length === 0);
  protected readonly form = inject(NonNullableFormBuilder).group({ note: ['', [Validators.required, Validators.maxLength(1000)]] });
  private readonly draft = keepDraft(this.form, `apply-closure/${location.pathname}`);
  readonly keepsDraft = true;

  protected readonly sending = submission(this.form, async () => {
    await this.entries.applyClosure(this.kind(), this.id(), { note: this.form.controls.note.value, evidenceIds: this.evidence().map(({ id }) => id) });
    this.draft.forget();
    await this.router.navigate(entryLink(this.kind(), this.id()));
  });

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.form.dirty;
  }
}
