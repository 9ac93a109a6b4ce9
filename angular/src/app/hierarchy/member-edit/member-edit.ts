import { Component, computed, inject, input, resource } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Field } from '../../shared/field/field';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { PageHeader } from '../../shared/page-header/page-header';
import { MemberApi } from '../member-api';
import { emptyToNull } from '../organization-edit/empty-to-null';

/** A member's own data; without an id, a new member. Masked data stays as it is unless typed anew. */
@Component({
  selector: 'app-member-edit',
  imports: [Field, NzButtonModule, NzInputModule, OrganizationPicker, PageHeader, ReactiveFormsModule, RouterLink, TextPipe],
  templateUrl: './member-edit.html',
})
export class MemberEdit implements HasUnsaved {
  private readonly api = inject(MemberApi);
  private readonly router = inject(Router);

  readonly id = input<string>();
  readonly organizationId = input<string>();
  protected readonly form = inject(NonNullableFormBuilder).group({
    organizationId: [null as string | null],
    name: ['', Validators.required],
    admittedOn: ['', Validators.required],
    fullSince: [''],
    identityNumber: ['', Validators.pattern(/^\d{17}[\dXx]$/)],
    phone: [''],
    cameFrom: [''],
    since: [''],
  });
  protected readonly known = resource({ params: () => ({ id: this.id(), organizationId: this.organizationId() }), loader: ({ params }) => this.open(params) });
  protected readonly member = computed(() => (this.known.hasValue() ? this.known.value().member : undefined));
  protected readonly back = computed(() => (this.id() ? ['/hierarchy/members', this.id()] : ['/hierarchy/members']));

  protected readonly sending = submission(this.form, async () => {
    const { organizationId, cameFrom, since, ...rest } = emptyToNull(this.form.getRawValue());
    const known = this.member();
    const saved = known
      ? await this.api.update(known.id, { ...rest, concurrencyStamp: known.concurrencyStamp })
      : await this.api.create({ ...rest, organizationId, cameFrom, since });
    this.form.markAsPristine();
    await this.router.navigate(['/hierarchy/members', saved.id]);
  });

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.form.dirty;
  }

  private async open({ id, organizationId }: { id?: string; organizationId?: string }) {
    const member = id ? await this.api.get(id) : undefined;
    if (member) {
      this.form.patchValue({ name: member.name, admittedOn: member.admittedOn, fullSince: member.fullSince ?? '' });
    } else {
      this.form.patchValue({ organizationId: organizationId ?? null });
      this.form.controls.organizationId.addValidators(Validators.required);
    }
    return { member };
  }
}
