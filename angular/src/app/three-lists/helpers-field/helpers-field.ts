import { Component, inject, input } from '@angular/core';
import { FormArray, FormControl, FormGroup, NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzInputModule } from 'ng-zorro-antd/input';
import { readDraft } from '../../core/draft-store';
import { TextPipe } from '../../core/text';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';

export type HelperForm = FormGroup<{ organizationId: FormControl<string>; person: FormControl<string> }>;

/** The helpers of a form: those of a draft that was kept, so that patching the form finds a row for each. */
export function keptHelpers(builder: NonNullableFormBuilder, draft: string): FormArray<HelperForm> {
  const kept = readDraft<{ helpers?: { organizationId: string; person: string }[] }>(draft)?.helpers ?? [];
  return builder.array(kept.map((helper) => helperForm(builder, helper)));
}

/** One helping organization of a form. */
export function helperForm(builder: NonNullableFormBuilder, helper?: { organizationId: string; person?: string | null }): HelperForm {
  return builder.group({ organizationId: [helper?.organizationId ?? '', Validators.required], person: [helper?.person ?? '', Validators.maxLength(64)] });
}

/** The organizations that help, each with whom to ask there. */
@Component({
  selector: 'app-helpers-field',
  imports: [NzButtonModule, NzIconModule, NzInputModule, OrganizationPicker, ReactiveFormsModule, TextPipe],
  template: `
    <fieldset>
      <legend>{{ 'ThreeListsUi::Helpers' | text }}</legend>
      @for (helper of helpers().controls; track helper; let index = $index) {
        <div class="helper-row" [formGroup]="helper">
          <app-organization-picker formControlName="organizationId" />
          <input nz-input formControlName="person" [placeholder]="'ThreeListsUi::Person' | text" [attr.aria-label]="'ThreeListsUi::Person' | text" />
          <button type="button" class="quiet" [attr.aria-label]="'ThreeListsUi::Helper:Remove' | text" (click)="helpers().removeAt(index)"><nz-icon nzType="delete" aria-hidden="true" /></button>
        </div>
      }
      <button nz-button nzSize="small" type="button" (click)="helpers().push(one())"><nz-icon nzType="plus" aria-hidden="true" />{{ 'ThreeListsUi::Helper:Add' | text }}</button>
    </fieldset>
  `,
})
export class HelpersField {
  private readonly builder = inject(NonNullableFormBuilder);
  readonly helpers = input.required<FormArray<HelperForm>>();
  protected readonly one = () => helperForm(this.builder);
}
