import { Component, effect } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { listAddress } from '../../core/query';
import { TextPipe } from '../../core/text';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';

/** Narrows a list to one organization and all below it; kept in the address bar. */
@Component({
  selector: 'app-within-filter',
  imports: [OrganizationPicker, ReactiveFormsModule, TextPipe],
  template: `
    <label class="table-filter" for="within"><span>{{ 'ThreeListsUi::Within' | text }}</span></label>
    <app-organization-picker inputId="within" [formControl]="within" />
  `,
  host: { class: 'within-filter' },
})
export class WithinFilter {
  private readonly address = listAddress(() => '', () => 20);
  protected readonly within = new FormControl<string | null>(null);

  constructor() {
    effect(() => this.within.setValue(this.address.query().extra['withinId'] ?? null, { emitEvent: false }));
    this.within.valueChanges.pipe(takeUntilDestroyed()).subscribe((withinId) => this.address.change({ withinId }));
  }
}
