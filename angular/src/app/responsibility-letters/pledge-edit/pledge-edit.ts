import { Component, inject } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { HasUnsaved, keepDraft, warnOnClose } from '../../core/draft';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Field } from '../../shared/field/field';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { Organizations } from '../../shared/organization-tree/organizations';
import { PageHeader } from '../../shared/page-header/page-header';
import { PledgesApi } from '../pledges-api';

/** Makes a promise: what, by which month, for how many people. */
@Component({
  selector: 'app-pledge-edit',
  imports: [Field, NzAlertModule, NzButtonModule, NzInputModule, OrganizationPicker, PageHeader, ReactiveFormsModule, TextPipe],
  template: `
    <app-page-header [heading]="'ResponsibilityLettersUi::Pledge:New' | text" [path]="[{ text: 'ResponsibilityLettersUi::Pledges' | text, link: '/responsibility-letters/pledges' }]" />
    @if (draft.restored) {
      <nz-alert nzType="info" nzShowIcon [nzMessage]="'::Draft:Restored' | text" />
    }
    <form class="panel" [formGroup]="form" (ngSubmit)="sending.submit()" novalidate>
      <div class="form">
        <app-field class="wide" label="ResponsibilityLettersUi::Pledge:Text" [control]="form.controls.text"><textarea nz-input rows="3" formControlName="text"></textarea></app-field>
        <div class="field">
          <label for="organization">{{ 'ResponsibilityLettersUi::Pledge:Organization' | text }}</label>
          <app-organization-picker inputId="organization" formControlName="organizationId" />
        </div>
        <app-field label="ResponsibilityLettersUi::Item:DueMonth" [control]="form.controls.dueMonth">
          <select class="native" formControlName="dueMonth">
            @for (month of months; track month) {
              <option [ngValue]="month">{{ 'ResponsibilityLettersUi::Month' | text: { Month: month } }}</option>
            }
          </select>
        </app-field>
        <app-field label="ResponsibilityLettersUi::Pledge:PeopleServed" [control]="form.controls.peopleServed"><input nz-input type="number" min="0" formControlName="peopleServed" /></app-field>
        <app-field label="ResponsibilityLettersUi::Pledge:By" [control]="form.controls.pledgedBy" [hint]="'ResponsibilityLettersUi::Pledge:By:Hint' | text"><input nz-input formControlName="pledgedBy" /></app-field>
      </div>
      <div class="form-actions"><button nz-button nzType="primary" [nzLoading]="sending.busy()">{{ '::Save' | text }}</button></div>
    </form>
  `,
})
export class PledgeEdit implements HasUnsaved {
  private readonly pledges = inject(PledgesApi);
  private readonly router = inject(Router);

  protected readonly months = Array.from({ length: 12 }, (_, index) => index + 1);
  protected readonly form = inject(NonNullableFormBuilder).group({
    organizationId: [null as string | null, Validators.required],
    text: ['', [Validators.required, Validators.maxLength(500)]],
    dueMonth: [12],
    peopleServed: [null as number | null],
    pledgedBy: [''],
  });
  protected readonly draft = keepDraft(this.form, 'pledge/new');
  protected readonly sending = submission(this.form, async () => {
    const { pledgedBy, ...input } = this.form.getRawValue();
    const pledge = await this.pledges.create({ ...input, pledgedBy: pledgedBy || null, year: new Date().getFullYear() });
    this.draft.forget();
    await this.router.navigate(['/responsibility-letters/pledges', pledge.id]);
  });

  constructor() {
    warnOnClose(this);
    const organizations = inject(Organizations);
    if (!this.draft.restored) {
      void organizations.roots().then(([own]) => this.form.patchValue({ organizationId: own?.id ?? null }));
    }
  }

  unsaved(): boolean {
    return this.form.dirty;
  }
}
