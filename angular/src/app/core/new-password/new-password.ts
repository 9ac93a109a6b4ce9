import { Component, inject } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Http } from '../http';
import { Session } from '../session';
import { submission } from '../submission';
import { TextPipe } from '../text';
import { sameTwice } from './same-twice';

/** Replaces a password that must be changed before anything else is allowed. */
@Component({
  selector: 'app-new-password',
  imports: [NzAlertModule, NzButtonModule, NzInputModule, ReactiveFormsModule, TextPipe],
  templateUrl: './new-password.html',
})
export class NewPassword {
  private readonly http = inject(Http);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly known = this.router.currentNavigation()?.extras.info as
    | { userNameOrEmailAddress: string; password: string; twoFactorCode?: string }
    | undefined;

  protected readonly form = inject(NonNullableFormBuilder).group(
    {
      currentPassword: [this.known?.password ?? '', Validators.required],
      newPassword: ['', Validators.required],
      again: ['', Validators.required],
    },
    { validators: sameTwice },
  );

  protected readonly sending = submission(this.form, async () => {
    const { currentPassword, newPassword } = this.form.getRawValue();
    const { userNameOrEmailAddress, twoFactorCode } = this.known ?? {};
    const who = this.session.signedIn() ? '/api/account/my-profile/change-password' : '/api/account/change-expired-password';
    await this.http.post(who, { userNameOrEmailAddress, currentPassword, newPassword, twoFactorCode });
    await this.session.refresh();
    await this.router.navigateByUrl(this.session.signedIn() ? '/' : '/sign-in');
  });
}
