import { Component, computed, inject, resource } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { debounceTime } from 'rxjs';
import { HasUnsaved, keepDraft, warnOnClose } from '../../core/draft';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { organizationTypes } from '../../responsibility-letters/organization-kinds';
import { Field } from '../../shared/field/field';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { PageHeader } from '../../shared/page-header/page-header';
import { today } from '../../shared/today';
import { AboveCeiling } from '../../three-lists/above-ceiling/above-ceiling';
import { DutyApi } from '../duty-api';

/** Asks the secretaries below for their reports, by a day; each finds a draft with its figures already in it. */
@Component({
  selector: 'app-call-edit',
  imports: [AboveCeiling, Field, NzAlertModule, NzButtonModule, NzInputModule, OrganizationPicker, PageHeader, ReactiveFormsModule, TextPipe],
  templateUrl: './call-edit.html',
})
export class CallEdit implements HasUnsaved {
  private readonly duty = inject(DutyApi);
  private readonly router = inject(Router);

  protected readonly types = organizationTypes;
  protected readonly form = inject(NonNullableFormBuilder).group({
    name: ['', [Validators.required, Validators.maxLength(128)]],
    period: [today().slice(0, 4), [Validators.required, Validators.maxLength(10)]],
    fileBy: ['', Validators.required],
    basis: ['', [Validators.required, Validators.maxLength(500)]],
    approval: [''],
    withinId: [''],
    types: [[] as string[]],
  });
  protected readonly draft = keepDraft(this.form, 'duty-report-call');
  readonly keepsDraft = true;
  private readonly values = toSignal(this.form.valueChanges.pipe(debounceTime(200)), { initialValue: this.form.getRawValue() });
  /** Without a choice all kinds that have a secretary to ask: groups and households give no account of themselves. */
  private readonly asked = computed(() => ({ withinId: this.values().withinId || undefined, types: this.values().types?.length ? this.values().types : organizationTypes }), { equal: (a, b) => JSON.stringify(a) === JSON.stringify(b) });
  protected readonly found = resource({ params: () => this.asked(), loader: ({ params }) => this.duty.reporters(params) });
  protected readonly preview = valueOf(this.found);

  protected readonly sending = submission(this.form, async () => {
    const { withinId, types, approval, ...rest } = this.form.getRawValue();
    await this.duty.call({ ...rest, approval: approval || null, reporters: { withinId: withinId || null, types: types.length > 0 ? types : [...organizationTypes] } });
    this.draft.forget();
    await this.router.navigateByUrl('/assessments/duty-reports');
  });

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.form.dirty;
  }

  protected toggle(type: string): void {
    const { types } = this.form.controls;
    types.setValue(types.value.includes(type) ? types.value.filter((other) => other !== type) : [...types.value, type]);
    this.form.markAsDirty();
  }
}
