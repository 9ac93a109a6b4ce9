import { Component, computed, inject, input, resource } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzMessageService } from 'ng-zorro-antd/message';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { Session } from '../../core/session';
import { submission } from '../../core/submission';
import { TextPipe, Texts } from '../../core/text';
import { Field } from '../../shared/field/field';
import { PageHeader } from '../../shared/page-header/page-header';
import { AdministrationApi } from '../administration-api';
import { User } from '../administration-models';
import { AccountDeeds } from './account-deeds';
import { AccountRoles } from './account-roles';

/** One account: who it belongs to and its roles; without an id, a new one. */
@Component({
  selector: 'app-user-edit',
  imports: [AccountDeeds, AccountRoles, Field, NzButtonModule, NzInputModule, PageHeader, ReactiveFormsModule, TextPipe],
  templateUrl: './user-edit.html',
})
export class UserEdit implements HasUnsaved {
  private readonly api = inject(AdministrationApi);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly messages = inject(NzMessageService);
  private readonly texts = inject(Texts);

  readonly id = input<string>();
  protected readonly form = inject(NonNullableFormBuilder).group({
    userName: ['', Validators.required],
    name: ['', Validators.required],
    email: ['', Validators.email],
    phoneNumber: [''],
    password: [''],
    isActive: [true],
  });
  protected readonly account = resource({ params: () => ({ id: this.id() }), loader: ({ params: { id } }) => this.open(id) });
  protected readonly user = computed(() => (this.account.hasValue() ? this.account.value().user : undefined));
  protected readonly mayEdit = computed(() => this.session.permits(`AbpIdentity.Users.${this.id() ? 'Update' : 'Create'}`));

  protected readonly sending = submission(this.form, async () => {
    const { password, email, ...others } = this.form.getRawValue();
    const input = { ...others, email: email || null };
    const user = this.user();
    if (user) {
      await this.api.users.update(user.id, { ...user, ...input, password: '' });
      this.form.markAsPristine();
      this.messages.success(this.texts.get('::Saved'));
      this.account.reload();
    } else {
      const created = await this.api.users.create({ ...input, password, lockoutEnabled: true });
      this.form.markAsPristine();
      await this.router.navigate(['/administration/users', created.id]);
    }
  });

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.form.dirty;
  }

  private async open(id: string | undefined): Promise<{ user?: User; roleNames: string[] }> {
    if (!id) {
      this.form.controls.password.addValidators(Validators.required);
      return { roleNames: [] };
    }
    const [user, roles] = await Promise.all([this.api.users.get(id), this.api.users.roles(id)]);
    this.form.patchValue(user);
    if (!this.mayEdit()) {
      this.form.disable();
    }
    return { user, roleNames: roles.items.map((role) => role.name) };
  }
}
