import { Component, inject } from '@angular/core';
import { FormGroup, NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Confirm } from '../../shared/confirm/confirm';
import { Field } from '../../shared/field/field';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { OrganizationApi } from '../organization-api';
import { OpenOrganization } from '../organization-page/open-organization';
import { today } from '../term/days-left';
import { afterDeed } from './after-deed';
import { Objections, refusable } from './objections';

/** Dissolves the organization, unless something still hangs on it: then every objection is listed. */
@Component({
  selector: 'app-dissolve-organization',
  imports: [Field, NzButtonModule, Objections, OrganizationPicker, ReactiveFormsModule, RouterLink, TextPipe],
  template: `
    @if (organization(); as organization) {
      <form class="panel" [formGroup]="form" (ngSubmit)="sending.submit()" novalidate>
        <h2>{{ 'HierarchyUi::Deed:dissolve' | text }}</h2>
        <p>{{ 'HierarchyUi::Dissolve:Explained' | text: { Name: organization.name } }}</p>
        <div class="form">
          <app-field label="HierarchyUi::Deed:On" required [control]="form.controls.on"><input class="native" type="date" formControlName="on" [max]="today" /></app-field>
          <app-field label="HierarchyUi::Dissolve:Successor" [control]="form.controls.successorId" [hint]="'HierarchyUi::Dissolve:Successor:Hint' | text">
            <app-organization-picker formControlName="successorId" />
          </app-field>
        </div>
        <app-objections [refusal]="refusal()" />
        <div class="form-actions">
          <button nz-button nzType="primary" nzDanger [nzLoading]="sending.busy()">{{ 'HierarchyUi::Deed:dissolve' | text }}</button>
          <a nz-button [routerLink]="['/hierarchy/organizations', organization.id]">{{ '::Cancel' | text }}</a>
        </div>
      </form>
      <section class="panel">
        <p>{{ 'HierarchyUi::Delete:Explained' | text }}</p>
        <button nz-button nzDanger type="button" [nzLoading]="deleting.busy()" (click)="deleting.submit()">{{ 'HierarchyUi::Deed:delete' | text }}</button>
      </section>
    }
  `,
})
export class DissolveOrganization {
  private readonly api = inject(OrganizationApi);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);
  private readonly after = afterDeed();
  private readonly attempt = refusable();

  protected readonly organization = inject(OpenOrganization).organization;
  protected readonly refusal = this.attempt.refusal;
  protected readonly today = today();
  protected readonly form = inject(NonNullableFormBuilder).group({
    on: [today(), Validators.required],
    successorId: [null as string | null],
  });

  protected readonly sending = submission(this.form, async () => {
    const { id, name } = this.organization()!;
    if (!(await this.confirm.ask('HierarchyUi::Deed:dissolve', 'HierarchyUi::Dissolve:Sure', { Name: name }))) {
      return;
    }
    if (await this.attempt.attempt(() => this.api.dissolve(id, this.form.getRawValue()))) {
      await this.after('HierarchyUi::Dissolve:Done', { Name: name }, id);
    }
  });

  protected readonly deleting = submission(new FormGroup({}), async () => {
    const { id, name, parentId } = this.organization()!;
    if (!(await this.confirm.ask('HierarchyUi::Deed:delete', 'HierarchyUi::Delete:Sure', { Name: name }))) {
      return;
    }
    if (await this.attempt.attempt(() => this.api.delete(id))) {
      await this.router.navigate(parentId ? ['/hierarchy/organizations', parentId] : ['/hierarchy/organizations']);
    }
  });
}
