import { Component, inject, input, output, resource, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { submission } from '../../core/submission';
import { TextPipe, Texts } from '../../core/text';
import { Field } from '../../shared/field/field';
import { OrganizationApi } from '../organization-api';
import { Organization, Post, posts } from '../organization-models';
import { today } from '../term/days-left';

/** Puts a person into a post from a day on; with an account, that account acts for the organization. */
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
        <app-field label="HierarchyUi::Account" [control]="form.controls.userName" [hint]="'HierarchyUi::Account:Hint' | text">
          <input #typed nz-input formControlName="userName" list="accounts" autocomplete="off" (input)="typing.set(typed.value)" />
          <datalist id="accounts">
            @for (account of found.hasValue() ? found.value().items : []; track account.id) {
              <option [value]="account.userName">{{ account.name }}</option>
            }
          </datalist>
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
  private readonly texts = inject(Texts);

  readonly organization = input.required<Organization>();
  readonly done = output<void>();
  readonly cancelled = output<void>();
  protected readonly posts = posts;
  protected readonly form = inject(NonNullableFormBuilder).group({
    post: ['secretary' as Post, Validators.required],
    personName: ['', Validators.required],
    from: [today(), Validators.required],
    userName: [''],
    phone: [''],
  });
  protected readonly typing = signal('');
  protected readonly found = resource({ params: () => this.typing() || undefined, loader: ({ params: filter }) => this.api.findAccounts(filter) });

  protected readonly sending = submission(this.form, async () => {
    const { userName, phone, ...input } = this.form.getRawValue();
    const userId = userName ? await this.accountOf(userName) : null;
    if (userId !== undefined) {
      await this.api.appoint({ ...input, userId, phone: phone || null, organizationId: this.organization().id });
      this.done.emit();
    }
  });

  /** Nothing, and a complaint on the field, when there is no such account. */
  private async accountOf(userName: string): Promise<string | undefined> {
    const account = (await this.api.findAccounts(userName)).items.find((each) => each.userName === userName);
    if (!account) {
      this.form.controls.userName.setErrors({ server: this.texts.get('HierarchyUi::Account:Unknown') });
    }
    return account?.id;
  }
}
