import { Component, inject, input, resource, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Field } from '../../shared/field/field';
import { PageHeader } from '../../shared/page-header/page-header';
import { AdministrationApi } from '../administration-api';
import { Tenant } from '../administration-models';

/** One county's place on this installation; a new one gets its first administrator with it. */
@Component({
  selector: 'app-tenant-edit',
  imports: [Field, NzButtonModule, NzInputModule, PageHeader, ReactiveFormsModule, RouterLink, TextPipe],
  templateUrl: './tenant-edit.html',
})
export class TenantEdit implements HasUnsaved {
  private readonly tenants = inject(AdministrationApi).tenants;
  private readonly router = inject(Router);

  readonly id = input<string>();
  protected readonly form = inject(NonNullableFormBuilder).group({
    name: ['', [Validators.required, Validators.pattern(/^[^\s./?#%]+$/)]],
    displayName: ['', Validators.required],
    isActive: [true],
    adminEmailAddress: ['', [Validators.required, Validators.email]],
    adminPassword: ['', Validators.required],
  });
  /** Shown instead of the form, since its one-time passwords are told only now. */
  protected readonly created = signal<Tenant | undefined>(undefined);
  protected readonly tenant = valueOf(resource({ params: () => this.id(), loader: ({ params: id }) => this.open(id) }));

  protected readonly sending = submission(this.form, async () => {
    const tenant = this.tenant();
    const { adminEmailAddress, adminPassword, ...input } = this.form.getRawValue();
    if (tenant) {
      await this.tenants.update(tenant.id, { ...tenant, ...input });
    } else {
      this.created.set(await this.tenants.create({ ...input, adminEmailAddress, adminPassword }));
    }
    this.form.markAsPristine();
    if (!this.created()?.administrators?.length) {
      await this.router.navigateByUrl('/administration/tenants');
    }
  });

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.form.dirty;
  }

  private async open(id: string): Promise<Tenant> {
    const tenant = await this.tenants.get(id);
    this.form.patchValue(tenant);
    this.form.controls.adminEmailAddress.disable();
    this.form.controls.adminPassword.disable();
    return tenant;
  }
}
