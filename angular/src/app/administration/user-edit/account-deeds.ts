import { Component, computed, inject, input, output } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzMessageService } from 'ng-zorro-antd/message';
import { Can } from '../../core/permission';
import { Session } from '../../core/session';
import { TextPipe, Texts } from '../../core/text';
import { Confirm } from '../../shared/confirm/confirm';
import { AdministrationApi } from '../administration-api';
import { User } from '../administration-models';
import { accountState } from '../user-list/account-state';
import { ResetPassword } from './reset-password';

/** What can be done to an account besides changing its data. */
@Component({
  selector: 'app-account-deeds',
  imports: [Can, NzButtonModule, ResetPassword, RouterLink, TextPipe],
  templateUrl: './account-deeds.html',
})
export class AccountDeeds {
  private readonly users = inject(AdministrationApi).users;
  private readonly confirm = inject(Confirm);
  private readonly messages = inject(NzMessageService);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);

  readonly user = input.required<User>();
  readonly changed = output();

  protected readonly locked = computed(() => accountState(this.user()) === 'locked');
  protected readonly isSelf = computed(() => this.user().id === this.session.user().id);

  protected async lock(): Promise<void> {
    if (await this.confirm.ask('::Users:Lock', '::Users:Lock:Effect', { Name: this.user().userName })) {
      await this.users.lock(this.user().id);
      this.tell('::Users:Locked');
    }
  }

  protected async unlock(): Promise<void> {
    await this.users.unlock(this.user().id);
    this.tell('::Users:Unlocked');
  }

  protected async endSessions(): Promise<void> {
    if (await this.confirm.ask('::Users:EndSessions', '::Users:EndSessions:Effect', { Name: this.user().userName })) {
      await this.users.endSessions(this.user().id);
      this.tell('::Users:SessionsEnded');
    }
  }

  protected async delete(): Promise<void> {
    if (await this.confirm.ask('::Users:Delete', '::Users:Delete:Effect', { Name: this.user().userName })) {
      await this.users.delete(this.user().id);
      await this.router.navigateByUrl('/administration/users');
    }
  }

  private tell(key: string): void {
    this.messages.success(this.texts.get(key, { Name: this.user().userName }));
    this.changed.emit();
  }
}
