import { Component, inject, resource } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzMessageService } from 'ng-zorro-antd/message';
import { Session } from '../../core/session';
import { submission } from '../../core/submission';
import { TextPipe, Texts } from '../../core/text';
import { Field } from '../../shared/field/field';
import { AdministrationApi } from '../administration-api';

/** The user's own name and how to reach them. */
@Component({
  selector: 'app-my-data',
  imports: [Field, NzButtonModule, NzInputModule, ReactiveFormsModule, TextPipe],
  template: `
    <form class="panel" [formGroup]="form" (ngSubmit)="sending.submit()" novalidate>
      <h2>{{ '::Profile:MyData' | text }}</h2>
      <div class="form">
        <app-field label="::User:UserName" [control]="form.controls.userName"><input nz-input formControlName="userName" /></app-field>
        <app-field label="::User:Name" [control]="form.controls.name"><input nz-input formControlName="name" autocomplete="name" /></app-field>
        <app-field label="::User:Email" [control]="form.controls.email">
          <input nz-input type="email" formControlName="email" autocomplete="email" />
        </app-field>
        <app-field label="::User:PhoneNumber" [control]="form.controls.phoneNumber">
          <input nz-input type="tel" formControlName="phoneNumber" autocomplete="tel" />
        </app-field>
      </div>
      <div class="form-actions">
        <button nz-button nzType="primary" [nzLoading]="sending.busy()">{{ '::Save' | text }}</button>
      </div>
    </form>
  `,
})
export class MyData {
  private readonly account = inject(AdministrationApi).account;
  private readonly messages = inject(NzMessageService);
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);

  protected readonly form = inject(NonNullableFormBuilder).group({
    userName: [{ value: '', disabled: true }],
    name: ['', Validators.required],
    surname: [''],
    email: ['', Validators.email],
    phoneNumber: [''],
  });
  protected readonly known = resource({
    loader: async () => {
      const profile = await this.account.profile();
      this.form.patchValue(profile);
      return profile;
    },
  });

  protected readonly sending = submission(this.form, async () => {
    const input = this.form.getRawValue();
    await this.account.updateProfile({ ...input, email: input.email || null });
    this.form.markAsPristine();
    this.messages.success(this.texts.get('::Saved'));
    await this.session.refresh();
  });
}
