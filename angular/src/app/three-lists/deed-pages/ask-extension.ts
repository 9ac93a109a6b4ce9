import { Component, computed, inject, input, viewChild } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Field } from '../../shared/field/field';
import { EntriesApi, EntryKind } from '../entries-api';
import { entryLink } from '../entry/entry-link';
import { DeedFrame } from './deed-frame';

/** Asks for more time, before the due day and with a reason. */
@Component({
  selector: 'app-ask-extension',
  imports: [DeedFrame, Field, NzButtonModule, NzInputModule, ReactiveFormsModule, TextPipe],
  template: `
    <app-deed-frame deed="askExtension" [kind]="kind()" [id]="id()">
      <form class="panel" [formGroup]="form" (ngSubmit)="sending.submit()" novalidate>
        <div class="form">
          <app-field label="ThreeListsUi::Extension:NewDay" [control]="form.controls.until"><input nz-input type="date" [min]="dueOn()" formControlName="until" /></app-field>
          <app-field class="wide" label="::Reason" [control]="form.controls.reason"><textarea nz-input rows="3" formControlName="reason"></textarea></app-field>
        </div>
        <div class="form-actions"><button nz-button nzType="primary" [nzLoading]="sending.busy()">{{ 'ThreeListsUi::Deed:askExtension' | text }}</button></div>
      </form>
    </app-deed-frame>
  `,
})
export class AskExtension {
  private readonly entries = inject(EntriesApi);
  private readonly router = inject(Router);

  readonly kind = input.required<EntryKind>();
  readonly id = input.required<string>();
  private readonly frame = viewChild(DeedFrame);
  protected readonly dueOn = computed(() => this.frame()?.entry()?.dueOn ?? '');
  protected readonly form = inject(NonNullableFormBuilder).group({ until: ['', Validators.required], reason: ['', [Validators.required, Validators.maxLength(500)]] });

  protected readonly sending = submission(this.form, async () => {
    await this.entries.askExtension(this.kind(), this.id(), this.form.getRawValue());
    await this.router.navigate(entryLink(this.kind(), this.id()));
  });
}
