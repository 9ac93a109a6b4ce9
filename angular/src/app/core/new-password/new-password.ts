import { Component, inject } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Field } from '../../shared/field/field';
import { Http } from '../http';
import { Session } from '../session';
import { submission } from '../submission';
import { TextPipe } from '../text';
import { sameTwice } from './same-twice';

/** What was typed at sign-in; handed over in memory, never in the address or the history. */
export interface KnownAtSignIn {
  userNameOrEmailAddress: string;
  password: string;
  withCode: boolean;
}

/** Replaces a one-time or expired password, with which nobody gets in. */
@Component({
  selector: 'app-new-password',
  imports: [Field, NzButtonModule, NzInputModule, ReactiveFormsModule, TextPipe],
  templateUrl: './new-password.html',
})
export class NewPassword {
  private readonly http = inject(Http);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly known = this.router.currentNavigation()?.extras.info as KnownAtSignIn | undefined;

  protected readonly withCode = this.known?.withCode ?? false;
  protected readonly form = inject(NonNullableFormBuilder).group(
    {
      userNameOrEmailAddress: [this.known?.userNameOrEmailAddress ?? '', Validators.required],
      currentPassword: [this.known?.password ?? '', Validators.required],
      newPassword: ['', Validators.required],
      again: ['', Validators.required],
      twoFactorCode: ['', this.withCode ? Validators.required : []],
    },
    { validators: sameTwice },
  );

  protected readonly sending = submission(this.form, async () => {
    const { userNameOrEmailAddress, currentPassword, newPassword, twoFactorCode } = this.form.getRawValue();
    await this.http.post('/api/account/change-expired-password', {
      userNameOrEmailAddress,
      currentPassword,
      newPassword,
      twoFactorCode: this.withCode ? twoFactorCode.replace(/\s/g, '') : undefined,
    });
    if (!this.withCode) {
      await this.session.signIn({ userNameOrEmailAddress, password: newPassword, rememberMe: false });
    }
    await this.router.navigateByUrl(this.session.signedIn() ? '/' : '/sign-in');
  });
}
