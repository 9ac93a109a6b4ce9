import { Component, inject, input, output, resource } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Field } from '../../shared/field/field';
import { ResultsApi } from '../results-api';
import { StarPledge, StarsApi } from '../stars-api';

/** An organization's stars are those that a round gave it: which round, and bring them here. */
@Component({
  selector: 'app-star-result',
  imports: [Field, NzButtonModule, ReactiveFormsModule, TextPipe],
  template: `
    <form class="panel form visit-below" [formGroup]="form" (ngSubmit)="sending.submit()" novalidate>
      <app-field class="wide" label="AssessmentsUi::Star:Round" [control]="form.controls.roundId" [hint]="'AssessmentsUi::Star:RoundHint' | text">
        <select class="native" formControlName="roundId">
          <option value="">{{ 'AssessmentsUi::Choose' | text }}</option>
          @for (result of results() ?? []; track result.id) {
            <option [value]="result.roundId">{{ result.period }} {{ result.roundName }}</option>
          }
        </select>
      </app-field>
      <div class="form-actions"><button nz-button nzType="primary" [nzLoading]="sending.busy()">{{ 'AssessmentsUi::Star:TakeResult' | text }}</button></div>
    </form>
  `,
})
export class StarResult {
  private readonly api = inject(ResultsApi);
  private readonly stars = inject(StarsApi);

  readonly pledge = input.required<StarPledge>();
  readonly taken = output();
  private readonly history = resource({ params: () => this.pledge().organizationId, loader: ({ params: id }) => this.api.ofOrganization(id) });
  protected readonly results = valueOf(this.history);
  protected readonly form = inject(NonNullableFormBuilder).group({ roundId: ['', Validators.required] });
  protected readonly sending = submission(this.form, async () => {
    const { id, concurrencyStamp } = this.pledge();
    await this.stars.takeResult(id, this.form.getRawValue().roundId, concurrencyStamp);
    this.taken.emit();
  });
}
