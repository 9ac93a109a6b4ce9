import { Component, inject, input, output } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Field } from '../../shared/field/field';
import { OrganizationApi } from '../organization-api';
import { Organization, Post, posts } from '../organization-models';
import { today } from '../term/days-left';

/** Puts a person into a post from a day on. */
@Component({
  selector: 'app-appoint-form',
  imports: [Field, NzButtonModule, NzInputModule, ReactiveFormsModule, TextPipe],
  template: `
    <form class="inset" [formGroup]="form" (ngSubmit)="sending.submit()" novalidate>
      <div class="form">
        <app-field label="HierarchyUi::Post" required [control]="form.controls.post">
          <select class="native" formControlName="post">
            @for (post of posts; track post) {
              <option [value]="post">{{ 'HierarchyUi::Post:' + post | text }}</option>
            }
          </select>
        </app-field>
        <app-field label="HierarchyUi::PersonName" required [control]="form.controls.personName"><input nz-input formControlName="personName" /></app-field>
        <app-field label="HierarchyUi::Posts:From" required [control]="form.controls.from" [hint]="'HierarchyUi::Posts:From:Hint' | text">
          <input class="native" type="date" formControlName="from" />
        </app-field>
        <app-field label="HierarchyUi::Phone" [control]="form.controls.phone"><input nz-input type="tel" formControlName="phone" autocomplete="off" /></app-field>
      </div>
      <div class="form-actions">
        <button nz-button nzType="primary" [nzLoading]="sending.busy()">{{ 'HierarchyUi::Posts:Appoint' | text }}</button>
        <button nz-button type="button" (click)="cancelled.emit()">{{ '::Cancel' | text }}</button>
      </div>
    </form>
  `,
})
export class AppointForm {
  private readonly api = inject(OrganizationApi);

  readonly organization = input.required<Organization>();
  readonly done = output<void>();
  readonly cancelled = output<void>();
  protected readonly posts = posts;
  protected readonly form = inject(NonNullableFormBuilder).group({
    post: ['secretary' as Post, Validators.required],
    personName: ['', Validators.required],
    from: [today(), Validators.required],
    phone: [''],
  });

  protected readonly sending = submission(this.form, async () => {
    const input = this.form.getRawValue();
    await this.api.appoint({ ...input, phone: input.phone || null, organizationId: this.organization().id });
    this.done.emit();
  });
}
