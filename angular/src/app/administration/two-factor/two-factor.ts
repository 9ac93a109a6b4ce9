import { Component, inject, resource } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzQRCodeModule } from 'ng-zorro-antd/qr-code';
import { Problems } from '../../core/problem';
import { Session } from '../../core/session';
import { submission } from '../../core/submission';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { ConfirmPassword } from '../../shared/confirm-password/confirm-password';
import { Field } from '../../shared/field/field';
import { AdministrationApi } from '../administration-api';

/** Sets up the second factor: an authenticator app whose code is asked for at each sign-in. */
@Component({
  selector: 'app-two-factor',
  imports: [Field, NzButtonModule, NzInputModule, NzQRCodeModule, ReactiveFormsModule, TextPipe],
  templateUrl: './two-factor.html',
})
export class TwoFactorPanel {
  private readonly account = inject(AdministrationApi).account;
  private readonly password = inject(ConfirmPassword);
  private readonly problems = inject(Problems);
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);

  protected readonly known = resource({ loader: () => this.account.twoFactor() });
  protected readonly answer = valueOf(this.known);
  protected readonly form = inject(NonNullableFormBuilder).group({
    code: ['', [Validators.required, Validators.pattern(/^\s*(\d\s*){6}$/)]],
  });

  protected readonly sending = submission(this.form, async () => {
    await this.account.enableTwoFactor(this.form.getRawValue().code.replace(/\s/g, ''));
    await this.session.refresh();
    this.form.reset();
    this.known.reload();
  });

  protected async disable(): Promise<void> {
    const password = await this.password.ask({
      title: this.texts.get('::TwoFactor:Disable'),
      explanation: this.texts.get('::TwoFactor:Disable:Effect'),
      action: this.texts.get('::TwoFactor:Disable'),
    });
    if (password) {
      try {
        await this.account.disableTwoFactor(password);
        await this.session.refresh();
      } catch (error) {
        this.problems.tell(error);
      }
      this.known.reload();
    }
  }
}
