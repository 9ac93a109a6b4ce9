import { Component, inject, input } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzMessageService } from 'ng-zorro-antd/message';
import { Field } from '../../shared/field/field';
import { Http } from '../http';
import { sameTwice } from '../new-password/same-twice';
import { submission } from '../submission';
import { TextPipe, Texts } from '../text';

/** Where the link in the e-mail leads: sets a new password. */
@Component({
  selector: 'app-reset-password-by-mail',
  imports: [Field, NzButtonModule, NzInputModule, ReactiveFormsModule, TextPipe],
  template: `
    <main class="sign-in">
      <form class="sign-in-card" [formGroup]="form" (ngSubmit)="sending.submit()" novalidate>
        <h1>{{ '::NewPassword' | text }}</h1>
        <app-field label="::Password:New" [control]="form.controls.newPassword">
          <input nz-input type="password" formControlName="newPassword" autocomplete="new-password" />
        </app-field>
        <app-field label="::Password:Again" [control]="form.controls.again">
          <input nz-input type="password" formControlName="again" autocomplete="new-password" />
        </app-field>
        @if (form.errors?.['differs'] && form.controls.again.touched) {
          <p class="field-error" role="alert">{{ '::Password:Differs' | text }}</p>
        }
        <button nz-button nzType="primary" nzBlock [nzLoading]="sending.busy()">{{ '::Save' | text }}</button>
      </form>
    </main>
  `,
})
export class ResetPasswordByMail {
  private readonly http = inject(Http);
  private readonly messages = inject(NzMessageService);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);

  /** Both from the link. */
  readonly userId = input.required<string>();
  readonly resetToken = input.required<string>();

  protected readonly form = inject(NonNullableFormBuilder).group(
    { newPassword: ['', Validators.required], again: ['', Validators.required] },
    { validators: sameTwice },
  );
  protected readonly sending = submission(this.form, async () => {
    const { newPassword: password } = this.form.getRawValue();
    await this.http.post('/api/account/reset-password', { userId: this.userId(), resetToken: this.resetToken(), password });
    this.messages.success(this.texts.get('::Profile:PasswordChanged'));
    await this.router.navigateByUrl('/sign-in');
  });
}
