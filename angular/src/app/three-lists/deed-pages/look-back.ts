import { Component, inject, input, signal, viewChild } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Attachment, Evidence } from '../../shared/evidence/evidence';
import { Field } from '../../shared/field/field';
import { EntriesApi, EntryKind } from '../entries-api';
import { entryLink } from '../entry/entry-link';
import { DeedFrame } from './deed-frame';

/** Looks back at what was struck off: it holds, or it came back and goes on the list again. */
@Component({
  selector: 'app-look-back',
  imports: [DeedFrame, Evidence, Field, NzButtonModule, NzInputModule, ReactiveFormsModule, TextPipe],
  template: `
    <app-deed-frame deed="lookBack" [kind]="kind()" [id]="id()">
      <form class="panel" [formGroup]="form" (ngSubmit)="sending.submit()" novalidate>
        <div class="form">
          <div class="wide choices" role="radiogroup" [attr.aria-label]="'ThreeListsUi::Deed:lookBack' | text">
            <label><input type="radio" formControlName="holds" [value]="true" /> {{ 'ThreeListsUi::LookBack:Holds' | text }}</label>
            <label><input type="radio" formControlName="holds" [value]="false" /> {{ 'ThreeListsUi::LookBack:Back' | text }}</label>
          </div>
          <app-field class="wide" label="ThreeListsUi::LookBack:Note" [control]="form.controls.note"><textarea nz-input rows="3" formControlName="note"></textarea></app-field>
          @if (form.controls.holds.value) {
            <app-evidence class="wide" [organizationId]="frame()?.entry()?.organizationId" [(attachments)]="evidence" />
          } @else {
            <app-field label="ThreeListsUi::LookBack:DueOn" [control]="form.controls.dueOn" [hint]="'ThreeListsUi::LookBack:DueOn:Hint' | text"><input nz-input type="date" formControlName="dueOn" /></app-field>
          }
        </div>
        <div class="form-actions"><button nz-button nzType="primary" [nzLoading]="sending.busy()">{{ 'ThreeListsUi::Deed:lookBack' | text }}</button></div>
      </form>
    </app-deed-frame>
  `,
})
export class LookBack {
  private readonly entries = inject(EntriesApi);
  private readonly router = inject(Router);

  readonly kind = input.required<EntryKind>();
  readonly id = input.required<string>();
  protected readonly frame = viewChild(DeedFrame);
  protected readonly evidence = signal<Attachment[]>([]);
  protected readonly form = inject(NonNullableFormBuilder).group({ holds: [true], note: ['', [Validators.required, Validators.maxLength(500)]], dueOn: [''] });

  protected readonly sending = submission(this.form, async () => {
    const { holds, note, dueOn } = this.form.getRawValue();
    await this.entries.lookBack(this.kind(), this.id(), { holds, note, evidenceIds: holds ? this.evidence().map(({ id }) => id) : [], dueOn: dueOn || null });
    await this.router.navigate(entryLink(this.kind(), this.id()));
  });
}
