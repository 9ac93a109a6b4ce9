import { Component, inject, input, output, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Field } from '../../shared/field/field';
import { MemberApi } from '../member-api';
import { Member } from '../member-models';
import { today } from '../term/days-left';

/** Makes a probationary member a full one from a day on. */
@Component({
  selector: 'app-become-full',
  imports: [Field, NzButtonModule, ReactiveFormsModule, TextPipe],
  template: `
    @if (editing()) {
      <form class="inline" [formGroup]="form" (ngSubmit)="sending.submit()" novalidate>
        <app-field label="HierarchyUi::Member:FullSince" required [control]="form.controls.on">
          <input class="native" type="date" formControlName="on" [min]="member().admittedOn" />
        </app-field>
        <button nz-button nzType="primary" [nzLoading]="sending.busy()">{{ 'HierarchyUi::Member:BecomeFull' | text }}</button>
        <button nz-button type="button" (click)="editing.set(false)">{{ '::Cancel' | text }}</button>
      </form>
    } @else {
      <button nz-button type="button" (click)="editing.set(true)">{{ 'HierarchyUi::Member:BecomeFull' | text }}</button>
    }
  `,
})
export class BecomeFull {
  private readonly api = inject(MemberApi);

  readonly member = input.required<Member>();
  readonly changed = output<void>();
  protected readonly editing = signal(false);
  protected readonly form = inject(NonNullableFormBuilder).group({ on: [today(), Validators.required] });

  protected readonly sending = submission(this.form, async () => {
    await this.api.becomeFull(this.member().id, this.form.getRawValue().on);
    this.changed.emit();
  });
}
