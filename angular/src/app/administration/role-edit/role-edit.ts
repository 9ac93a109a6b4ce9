import { Component, inject, input, resource } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { Can } from '../../core/permission';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Confirm } from '../../shared/confirm/confirm';
import { Field } from '../../shared/field/field';
import { PageHeader } from '../../shared/page-header/page-header';
import { AdministrationApi } from '../administration-api';
import { Role } from '../administration-models';

/** One role; without an id, a new one. */
@Component({
  selector: 'app-role-edit',
  imports: [Can, Field, NzButtonModule, NzInputModule, PageHeader, ReactiveFormsModule, RouterLink, TextPipe],
  templateUrl: './role-edit.html',
})
export class RoleEdit implements HasUnsaved {
  private readonly roles = inject(AdministrationApi).roles;
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);

  readonly id = input<string>();
  protected readonly form = inject(NonNullableFormBuilder).group({
    name: ['', Validators.required],
    isDefault: [false],
    isPublic: [true],
  });
  protected readonly role = valueOf(resource({ params: () => this.id(), loader: ({ params: id }) => this.open(id) }));

  protected readonly sending = submission(this.form, async () => {
    const role = this.role();
    const input = this.form.getRawValue();
    await (role ? this.roles.update(role.id, { ...role, ...input }) : this.roles.create(input));
    await this.leave();
  });

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.form.dirty;
  }

  protected async delete(role: Role): Promise<void> {
    if (await this.confirm.ask('::Roles:Delete', '::Roles:Delete:Effect', { Name: role.name })) {
      await this.roles.delete(role.id);
      await this.leave();
    }
  }

  private async leave(): Promise<void> {
    this.form.markAsPristine();
    await this.router.navigateByUrl('/administration/roles');
  }

  private async open(id: string): Promise<Role> {
    const role = await this.roles.get(id);
    this.form.patchValue(role);
    if (role.isStatic) {
      this.form.controls.name.disable();
    }
    return role;
  }
}
