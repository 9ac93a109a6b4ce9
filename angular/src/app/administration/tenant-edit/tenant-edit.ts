import { Component, inject, input, resource } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Field } from '../../shared/field/field';
import { PageHeader } from '../../shared/page-header/page-header';
import { AdministrationApi } from '../administration-api';
import { Tenant } from '../administration-models';

/** One county's place on this installation; a new one gets its first administrator with it. */
@Component({
  selector: 'app-tenant-edit',
  imports: [Field, NzButtonModule, NzInputModule, PageHeader, ReactiveFormsModule, TextPipe],
  template: `
    <app-page-header
      [heading]="id() ? (tenant.value()?.name ?? '') : ('::Tenants:New' | text)"
      [path]="[{ text: '::Menu:Tenants' | text, link: '/administration/tenants' }]"
    />
    <form class="panel" [formGroup]="form" (ngSubmit)="sending.submit()" novalidate>
      <div class="form">
        <app-field label="::Tenant:Name" [control]="form.controls.name" [hint]="'::Tenant:Name:Hint' | text">
          <input nz-input formControlName="name" />
        </app-field>
        @if (!id()) {
          <app-field label="::Tenant:AdminEmail" [control]="form.controls.adminEmailAddress">
            <input nz-input type="email" formControlName="adminEmailAddress" />
          </app-field>
          <app-field label="::User:FirstPassword" [control]="form.controls.adminPassword" [hint]="'::User:FirstPassword:Hint' | text">
            <input nz-input type="password" formControlName="adminPassword" autocomplete="new-password" />
          </app-field>
        }
      </div>
      <div class="form-actions"><button nz-button nzType="primary" [nzLoading]="sending.busy()">{{ '::Save' | text }}</button></div>
    </form>
  `,
})
export class TenantEdit implements HasUnsaved {
  private readonly tenants = inject(AdministrationApi).tenants;
  private readonly router = inject(Router);

  readonly id = input<string>();
  protected readonly form = inject(NonNullableFormBuilder).group({
    name: ['', Validators.required],
    adminEmailAddress: ['', [Validators.required, Validators.email]],
    adminPassword: ['', Validators.required],
  });
  protected readonly tenant = resource({ params: () => this.id(), loader: ({ params: id }) => this.open(id) });

  protected readonly sending = submission(this.form, async () => {
    const tenant = this.tenant.value();
    const input = this.form.getRawValue();
    await (tenant ? this.tenants.update(tenant.id, { ...tenant, name: input.name }) : this.tenants.create(input));
    this.form.markAsPristine();
    await this.router.navigateByUrl('/administration/tenants');
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
