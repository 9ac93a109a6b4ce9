import { Component, computed, inject } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Field } from '../../shared/field/field';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { OrganizationApi } from '../organization-api';
import { OpenOrganization } from '../organization-page/open-organization';
import { today } from '../term/days-left';
import { afterDeed } from './after-deed';
import { Objections, refusable } from './objections';

/** Merges the organization into another, which takes over its members and children. */
@Component({
  selector: 'app-merge-organization',
  imports: [Field, NzButtonModule, Objections, OrganizationPicker, ReactiveFormsModule, RouterLink, TextPipe],
  template: `
    @if (organization(); as organization) {
      <form class="panel" [formGroup]="form" (ngSubmit)="sending.submit()" novalidate>
        <h2>{{ 'HierarchyUi::Deed:merge' | text }}</h2>
        <p>{{ 'HierarchyUi::Merge:Explained' | text: { Name: organization.name, Members: organization.memberCount, Children: organization.childCount } }}</p>
        <div class="form">
          <app-field label="HierarchyUi::Merge:Into" required [control]="form.controls.intoId"><app-organization-picker formControlName="intoId" /></app-field>
          <app-field label="HierarchyUi::Deed:On" required [control]="form.controls.on"><input class="native" type="date" formControlName="on" [max]="today" /></app-field>
        </div>
        <app-objections [refusal]="refusal()" />
        <div class="form-actions">
          <button nz-button nzType="primary" nzDanger [nzLoading]="sending.busy()">{{ 'HierarchyUi::Deed:merge' | text }}</button>
          <a nz-button [routerLink]="['/hierarchy/organizations', organization.id]">{{ '::Cancel' | text }}</a>
        </div>
      </form>
    }
  `,
})
export class MergeOrganization {
  private readonly api = inject(OrganizationApi);
  private readonly open = inject(OpenOrganization);
  private readonly after = afterDeed();
  private readonly attempt = refusable();

  protected readonly organization = computed(() => this.open.organization());
  protected readonly refusal = this.attempt.refusal;
  protected readonly today = today();
  protected readonly form = inject(NonNullableFormBuilder).group({
    intoId: [null as string | null, Validators.required],
    on: [today(), Validators.required],
  });

  protected readonly sending = submission(this.form, async () => {
    const { id, name } = this.organization()!;
    const { intoId, on } = this.form.getRawValue();
    if (await this.attempt.attempt(() => this.api.merge(id, { intoId, on }))) {
      await this.after('HierarchyUi::Merge:Done', { Name: name }, intoId!);
    }
  });
}
