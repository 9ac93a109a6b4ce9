import { Component, OnInit, inject, input, output } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Field } from '../../shared/field/field';
import { OrganizationApi } from '../organization-api';
import { Fund, Honor, Resources, fundKinds, honorKinds, honorLevels } from './resources';

/** Enters venue, funds and honors. */
@Component({
  selector: 'app-resources-form',
  imports: [Field, NzButtonModule, NzInputModule, ReactiveFormsModule, TextPipe],
  templateUrl: './resources-form.html',
})
export class ResourcesForm implements OnInit {
  private readonly api = inject(OrganizationApi);
  private readonly builder = inject(NonNullableFormBuilder);

  readonly organizationId = input.required<string>();
  readonly resources = input.required<Resources>();
  readonly done = output<void>();
  readonly cancelled = output<void>();
  protected readonly kinds = fundKinds;
  protected readonly honorKinds = honorKinds;
  protected readonly levels = honorLevels;
  protected readonly form = this.builder.group({
    venueArea: this.builder.control<number | null>(null, Validators.min(0)),
    venueAddress: [''],
    funds: this.builder.array<ReturnType<typeof this.fundRow>>([]),
    honors: this.builder.array<ReturnType<typeof this.honorRow>>([]),
  });

  protected readonly sending = submission(this.form, async () => {
    const input = this.form.getRawValue();
    await this.api.updateResources(this.organizationId(), {
      ...input,
      venueAddress: input.venueAddress || null,
      concurrencyStamp: this.resources().concurrencyStamp,
    });
    this.done.emit();
  });

  ngOnInit(): void {
    const { venueArea, venueAddress, funds, honors } = this.resources();
    this.form.patchValue({ venueArea, venueAddress: venueAddress ?? '' });
    funds.forEach((fund) => this.form.controls.funds.push(this.fundRow(fund)));
    honors.forEach((honor) => this.form.controls.honors.push(this.honorRow(honor)));
  }

  protected addFund(): void {
    this.form.controls.funds.push(this.fundRow({ year: new Date().getFullYear(), kind: 'work', amount: 0 }));
  }

  protected addHonor(): void {
    this.form.controls.honors.push(this.honorRow({ kind: 'brand', name: '', level: 'township', since: new Date().getFullYear() }));
  }

  private fundRow({ year, kind, amount }: Fund) {
    return this.builder.group({
      year: [year, [Validators.required, Validators.min(1921), Validators.max(2100)]],
      kind: [kind],
      amount: [amount, [Validators.required, Validators.min(0)]],
    });
  }

  private honorRow({ kind, name, level, since }: Honor) {
    return this.builder.group({ kind: [kind], name: [name, Validators.required], level: [level], since: [since ?? null] });
  }
}
