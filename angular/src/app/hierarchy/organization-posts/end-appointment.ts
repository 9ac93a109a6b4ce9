import { Component, inject, input, output } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Field } from '../../shared/field/field';
import { OrganizationApi } from '../organization-api';
import { Appointment } from '../organization-models';
import { today } from '../term/days-left';

/** Ends an appointment with its last day. */
@Component({
  selector: 'app-end-appointment',
  imports: [Field, NzButtonModule, ReactiveFormsModule, TextPipe],
  template: `
    <form class="inline" [formGroup]="form" (ngSubmit)="sending.submit()" novalidate>
      <app-field label="HierarchyUi::Posts:LastDay" required [control]="form.controls.lastDay">
        <input class="native" type="date" formControlName="lastDay" [min]="appointment().from" />
      </app-field>
      <button nz-button nzType="primary" [nzLoading]="sending.busy()">{{ 'HierarchyUi::Posts:End' | text }}</button>
      <button nz-button type="button" (click)="cancelled.emit()">{{ '::Cancel' | text }}</button>
    </form>
  `,
})
export class EndAppointment {
  private readonly api = inject(OrganizationApi);

  readonly appointment = input.required<Appointment>();
  readonly done = output<void>();
  readonly cancelled = output<void>();
  protected readonly form = inject(NonNullableFormBuilder).group({ lastDay: [today(), Validators.required] });

  protected readonly sending = submission(this.form, async () => {
    await this.api.endAppointment(this.appointment().id, this.form.getRawValue().lastDay);
    this.done.emit();
  });
}
