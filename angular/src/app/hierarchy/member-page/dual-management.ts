import { Component, computed, inject, input, output, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Field } from '../../shared/field/field';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { MemberApi } from '../member-api';
import { Member } from '../member-models';
import { today } from '../term/days-left';

/** The second organization that manages the member, where they live: it sees them, and does not count them. */
@Component({
  selector: 'app-dual-management',
  imports: [Field, NzButtonModule, OrganizationPicker, ReactiveFormsModule, RouterLink, TextPipe],
  templateUrl: './dual-management.html',
})
export class DualManagement {
  private readonly api = inject(MemberApi);

  readonly member = input.required<Member>();
  readonly mayChange = input(false);
  readonly changed = output<void>();
  protected readonly editing = signal(false);
  protected readonly current = computed(() => this.member().dualManagements.find((stay) => !stay.to));
  protected readonly past = computed(() => this.member().dualManagements.filter((stay) => stay.to));
  protected readonly form = inject(NonNullableFormBuilder).group({
    organizationId: [null as string | null, Validators.required],
    from: [today(), Validators.required],
  });
  protected readonly ending = submission(inject(NonNullableFormBuilder).group({}), async () => {
    await this.api.endDualManagement(this.member().id, today());
    this.changed.emit();
  });

  protected readonly sending = submission(this.form, async () => {
    const { organizationId, from } = this.form.getRawValue();
    await this.api.manageAlso(this.member().id, organizationId!, from);
    this.editing.set(false);
    this.changed.emit();
  });
}
