import { Component, inject } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzMessageService } from 'ng-zorro-antd/message';
import { sameTwice } from '../../core/new-password/same-twice';
import { Session } from '../../core/session';
import { submission } from '../../core/submission';
import { TextPipe, Texts } from '../../core/text';
import { Field } from '../../shared/field/field';
import { AdministrationApi } from '../administration-api';

/** Changes the user's own password. */
@Component({
  selector: 'app-change-password',
  imports: [Field, NzButtonModule, NzInputModule, ReactiveFormsModule, TextPipe],
  template: `
    <form class="panel" [formGroup]="form" (ngSubmit)="sending.submit()" novalidate>
      <h2>{{ '::Profile:Password' | text }}</h2>
      <div class="form">
        <app-field class="wide" label="::Password:Current" [control]="form.controls.currentPassword">
          <input nz-input type="password" formControlName="currentPassword" autocomplete="current-password" />
        </app-field>
        <app-field class="wide" label="::Password:New" [control]="form.controls.newPassword">
          <input nz-input type="password" formControlName="newPassword" autocomplete="new-password" />
        </app-field>
        <app-field class="wide" label="::Password:Again" [control]="form.controls.again">
          <input nz-input type="password" formControlName="again" autocomplete="new-password" />
        </app-field>
      </div>
      @if (form.errors?.['differs'] && form.controls.again.touched) {
        <p class="field-error" role="alert">{{ '::Password:Differs' | text }}</p>
      }
      <div class="form-actions">
        <button nz-button nzType="primary" [nzLoading]="sending.busy()">{{ '::Profile:Password' | text }}</button>
      </div>
    </form>
  `,
})
export class ChangePassword {
  private readonly account = inject(AdministrationApi).account;
  private readonly messages = inject(NzMessageService);
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);

  protected readonly form = inject(NonNullableFormBuilder).group(
    {
      currentPassword: ['', Validators.required],
      newPassword: ['', Validators.required],
      again: ['', Validators.required],
    },
    { validators: sameTwice },
  );

  protected readonly sending = submission(this.form, async () => {
    const { currentPassword, newPassword } = this.form.getRawValue();
    await this.account.changePassword({ currentPassword, newPassword });
    await this.session.refresh();
    this.form.reset();
    this.messages.success(this.texts.get('::Profile:PasswordChanged'));
  });
}
