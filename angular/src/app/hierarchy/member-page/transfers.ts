import { Component, computed, inject, input, output, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Field } from '../../shared/field/field';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { MemberApi } from '../member-api';
import { Member, leavingReasons } from '../member-models';
import { today } from '../term/days-left';

/** Every organization the member belonged to; a transfer within the county, or the end of the membership here. */
@Component({
  selector: 'app-transfers',
  imports: [Field, NzButtonModule, NzInputModule, OrganizationPicker, ReactiveFormsModule, RouterLink, TextPipe],
  templateUrl: './transfers.html',
})
export class Transfers {
  private readonly api = inject(MemberApi);
  private readonly builder = inject(NonNullableFormBuilder);

  readonly member = input.required<Member>();
  readonly mayChange = input(false);
  readonly changed = output<void>();
  protected readonly reasons = leavingReasons;
  protected readonly editing = signal<'transfer' | 'leave' | undefined>(undefined);
  protected readonly stays = computed(() => this.member().memberships.toSorted((a, b) => b.from.localeCompare(a.from)));
  protected readonly transfer = this.builder.group({
    organizationId: [null as string | null, Validators.required],
    on: [today(), Validators.required],
  });
  protected readonly leave = this.builder.group({
    reason: [leavingReasons[0] as string, Validators.required],
    on: [today(), Validators.required],
    to: [''],
  });

  protected readonly transferring = submission(this.transfer, async () => {
    const { organizationId, on } = this.transfer.getRawValue();
    await this.api.transfer(this.member().id, organizationId!, on);
    this.done();
  });

  protected readonly leaving = submission(this.leave, async () => {
    const { to, ...rest } = this.leave.getRawValue();
    await this.api.leave(this.member().id, { ...rest, to: to || null });
    this.done();
  });

  private done(): void {
    this.editing.set(undefined);
    this.changed.emit();
  }
}
