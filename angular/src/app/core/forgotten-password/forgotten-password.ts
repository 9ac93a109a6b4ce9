import { Component, inject, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Field } from '../../shared/field/field';
import { Http } from '../http';
import { Preferences } from '../preferences';
import { submission } from '../submission';
import { TextPipe } from '../text';

/** Has a link for a new password sent by e-mail; does not tell whether the address is known. */
@Component({
  selector: 'app-forgotten-password',
  imports: [Field, NzAlertModule, NzButtonModule, NzInputModule, ReactiveFormsModule, RouterLink, TextPipe],
  template: `
    <main class="sign-in">
      <form class="sign-in-card" [formGroup]="form" (ngSubmit)="sending.submit()" novalidate>
        <h1>{{ '::ForgotPassword' | text }}</h1>
        @if (sent()) {
          <nz-alert nzType="success" role="status" [nzMessage]="'::ForgotPassword:Sent' | text" />
        } @else {
          <p class="hint">{{ '::ForgotPassword:Hint' | text: { County: county() } }}</p>
          <app-field label="::User:Email" [control]="form.controls.email">
            <input nz-input type="email" formControlName="email" autocomplete="email" />
          </app-field>
          <button nz-button nzType="primary" nzBlock [nzLoading]="sending.busy()">{{ '::ForgotPassword:Send' | text }}</button>
        }
        <a routerLink="/sign-in">{{ '::SignIn:Back' | text }}</a>
      </form>
    </main>
  `,
})
export class ForgottenPassword {
  private readonly http = inject(Http);
  private readonly tenant = inject(Preferences).tenant;

  protected readonly county = () => this.tenant()?.displayName ?? this.tenant()?.name ?? '';
  protected readonly sent = signal(false);
  protected readonly form = inject(NonNullableFormBuilder).group({ email: ['', [Validators.required, Validators.email]] });
  protected readonly sending = submission(this.form, async () => {
    await this.http.post('/api/account/send-password-reset-code', { ...this.form.getRawValue(), appName: 'Angular' });
    this.sent.set(true);
  });
}
