import { Component, computed, inject, input, linkedSignal, output, resource, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzMessageService } from 'ng-zorro-antd/message';
import { Session } from '../../core/session';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { AdministrationApi } from '../administration-api';
import { User } from '../administration-models';

/** The roles of an account: seen by every administrator, given by the security administrator. */
@Component({
  selector: 'app-account-roles',
  imports: [NzButtonModule, TextPipe],
  templateUrl: './account-roles.html',
})
export class AccountRoles {
  private readonly users = inject(AdministrationApi).users;
  private readonly messages = inject(NzMessageService);
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);

  readonly user = input.required<User>();
  readonly given = input.required<string[]>();
  readonly changed = output();

  protected readonly mayAssign = computed(() => this.session.permits('AbpIdentity.Users.AssignRoles'));
  private readonly assignable = valueOf(
    resource({
      params: () => this.mayAssign() || undefined,
      loader: async () => (await this.users.assignableRoles()).items.map((role) => role.name),
    }),
  );
  protected readonly offered = computed(() => [...new Set([...(this.assignable() ?? []), ...this.given()])]);
  protected readonly chosen = linkedSignal(() => this.given());
  protected readonly isChanged = computed(() => [...this.chosen()].sort().join() !== [...this.given()].sort().join());
  protected readonly busy = signal(false);
  protected readonly roleName = (name: string) => this.texts.named('AbpIdentity::Role:', name);

  protected toggle(name: string): void {
    this.chosen.update((chosen) => (chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]));
  }

  protected async save(): Promise<void> {
    this.busy.set(true);
    try {
      await this.users.assignRoles(this.user().id, this.chosen());
      this.messages.success(this.texts.get('::Saved'));
      this.changed.emit();
    } finally {
      this.busy.set(false);
    }
  }
}
