import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Session } from '../../core/session';
import { TextPipe } from '../../core/text';
import { PageHeader } from '../../shared/page-header/page-header';
import { LanguageSwitch } from '../../shell/language-switch/language-switch';
import { ChangePassword } from '../change-password/change-password';
import { NotificationChoices } from '../notification-choices/notification-choices';
import { SessionList } from '../session-list/session-list';
import { TwoFactorPanel } from '../two-factor/two-factor';
import { MyData } from './my-data';

/** The user's own account: data, password, second factor, how they are told things, where they are signed in. */
@Component({
  selector: 'app-profile',
  imports: [ChangePassword, LanguageSwitch, MyData, NotificationChoices, NzButtonModule, PageHeader, SessionList, TextPipe, TwoFactorPanel],
  template: `
    <app-page-header [heading]="'::Menu:Me' | text">
      <app-language-switch />
      <button nz-button type="button" (click)="signOut()">{{ '::SignOut' | text }}</button>
    </app-page-header>
    <app-my-data />
    <div class="columns">
      <app-change-password />
      <app-two-factor />
    </div>
    <app-notification-choices />
    <app-session-list />
  `,
})
export class ProfilePage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  protected async signOut(): Promise<void> {
    await this.session.signOut();
    await this.router.navigateByUrl('/sign-in');
  }
}
