import { Component, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { NzInputModule } from 'ng-zorro-antd/input';
import { TextPipe } from '../../core/text';
import { Field } from '../../shared/field/field';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { CampaignForm } from './campaign-draft';

/** On which terms the letters go out: name, issuer, day to sign by, what they rest on and who approved them. */
@Component({
  selector: 'app-campaign-terms',
  imports: [Field, NzInputModule, OrganizationPicker, ReactiveFormsModule, TextPipe],
  template: `
    <div class="form" [formGroup]="form()">
      <app-field class="wide" label="ResponsibilityLettersUi::Campaign:Name" [control]="form().controls.name"><input nz-input formControlName="name" /></app-field>
      <app-field label="ResponsibilityLettersUi::SignBy" [control]="form().controls.signBy"><input nz-input type="date" formControlName="signBy" /></app-field>
      <div class="field">
        <label for="issuer">{{ 'ResponsibilityLettersUi::Issuer' | text }}</label>
        <app-organization-picker inputId="issuer" formControlName="issuerId" />
      </div>
      <app-field class="wide" label="ResponsibilityLettersUi::LegalBasis" [control]="form().controls.legalBasis" [hint]="'ResponsibilityLettersUi::Campaign:LegalBasis:Hint' | text">
        <input nz-input formControlName="legalBasis" />
      </app-field>
      <app-field label="ResponsibilityLettersUi::Approval" [control]="form().controls.approval"><input nz-input formControlName="approval" /></app-field>
      <app-field label="ResponsibilityLettersUi::ApprovedOn" [control]="form().controls.approvedOn"><input nz-input type="date" formControlName="approvedOn" /></app-field>
    </div>
  `,
})
export class CampaignTerms {
  readonly form = input.required<CampaignForm['controls']['terms']>();
}
