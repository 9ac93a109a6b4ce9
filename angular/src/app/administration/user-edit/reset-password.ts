import { Component, inject, input, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzMessageService } from 'ng-zorro-antd/message';
import { submission } from '../../core/submission';
import { TextPipe, Texts } from '../../core/text';
import { Field } from '../../shared/field/field';
import { AdministrationApi } from '../administration-api';
import { User } from '../administration-models';

/** Gives an account a password for one sign-in, to be replaced there. */
@Component({
  selector: 'app-reset-password',
  imports: [Field, NzButtonModule, NzInputModule, ReactiveFormsModule, TextPipe],
  template: `
    @if (open()) {
      <form class="inline-form" [formGroup]="form" (ngSubmit)="sending.submit()" novalidate>
        <app-field label="::User:FirstPassword" [control]="form.controls.password">
          <input nz-input type="password" formControlName="password" autocomplete="new-password" />
        </app-field>
        <button nz-button nzType="primary" [nzLoading]="sending.busy()">{{ '::Users:ResetPassword' | text }}</button>
        <button nz-button type="button" (click)="open.set(false)">{{ '::Cancel' | text }}</button>
      </form>
    } @else {
      <button nz-button type="button" (click)="open.set(true)">{{ '::Users:ResetPassword' | text }}</button>
    }
  `,
})
export class ResetPassword {
  private readonly users = inject(AdministrationApi).users;
  private readonly messages = inject(NzMessageService);
  private readonly texts = inject(Texts);

  readonly user = input.required<User>();
  protected readonly open = signal(false);
  protected readonly form = inject(NonNullableFormBuilder).group({ password: ['', Validators.required] });
  protected readonly sending = submission(this.form, async () => {
    await this.users.resetPassword(this.user().id, this.form.getRawValue().password);
    this.messages.success(this.texts.get('::Users:PasswordReset', { Name: this.user().userName }));
    this.form.reset();
    this.open.set(false);
  });
}
