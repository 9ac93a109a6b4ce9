import { Component, inject } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { HasUnsaved, keepDraft, warnOnClose } from '../../core/draft';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Field } from '../../shared/field/field';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { PageHeader } from '../../shared/page-header/page-header';
import { DutiesApi } from '../duties-api';

/** Says who answers for what. */
@Component({
  selector: 'app-duty-edit',
  imports: [Field, NzButtonModule, NzInputModule, OrganizationPicker, PageHeader, ReactiveFormsModule, TextPipe],
  template: `
    <app-page-header [heading]="'ThreeListsUi::Duty:New' | text" [path]="[{ text: '::Menu:Duties' | text, link: '/three-lists/duties' }]" />
    <form class="panel" [formGroup]="form" (ngSubmit)="sending.submit()" novalidate>
      <div class="form">
        <div class="field">
          <label for="organization">{{ 'ThreeListsUi::Organization' | text }}<span class="required" aria-hidden="true"> *</span></label>
          <app-organization-picker inputId="organization" formControlName="organizationId" />
        </div>
        <app-field label="ThreeListsUi::Person" [control]="form.controls.person"><input nz-input formControlName="person" /></app-field>
        <app-field class="wide" label="ThreeListsUi::Duty" [control]="form.controls.text"><textarea nz-input rows="3" formControlName="text"></textarea></app-field>
      </div>
      <div class="form-actions"><button nz-button nzType="primary" [nzLoading]="sending.busy()">{{ '::Save' | text }}</button></div>
    </form>
  `,
})
export class DutyEdit implements HasUnsaved {
  private readonly duties = inject(DutiesApi);
  private readonly router = inject(Router);
  protected readonly form = inject(NonNullableFormBuilder).group({
    organizationId: ['', Validators.required],
    person: ['', [Validators.required, Validators.maxLength(64)]],
    text: ['', [Validators.required, Validators.maxLength(1000)]],
  });
  private readonly draft = keepDraft(this.form, 'duty/new');
  readonly keepsDraft = true;

  protected readonly sending = submission(this.form, async () => {
    await this.duties.create({ ...this.form.getRawValue(), post: null });
    this.draft.forget();
    await this.router.navigateByUrl('/three-lists/duties');
  });

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.form.dirty;
  }
}
