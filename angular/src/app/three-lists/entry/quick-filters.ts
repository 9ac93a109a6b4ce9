import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Params, RouterLink } from '@angular/router';
import { TextPipe } from '../../core/text';

export interface QuickFilter {
  name: string;
  params: Params;
}

const narrowing = ['status', 'overdue'] as const;

/** The views of a list that are asked for every day, one click each. */
@Component({
  selector: 'app-quick-filters',
  imports: [RouterLink, TextPipe],
  template: `
    @for (filter of filters(); track filter.name) {
      <a [routerLink]="[]" [queryParams]="cleared(filter)" queryParamsHandling="merge" [class.active]="filter.name === active()" [attr.aria-current]="filter.name === active() ? 'true' : null">
        {{ 'ThreeListsUi::Quick:' + filter.name | text }}
      </a>
    }
  `,
  host: { class: 'tabs' },
})
export class QuickFilters {
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { requireSync: true });
  readonly filters = input.required<QuickFilter[]>();

  protected readonly active = computed(() => this.filters().find((filter) => narrowing.every((name) => String(filter.params[name] ?? '') === String(this.params()[name] ?? '')))?.name);
  protected readonly cleared = (filter: QuickFilter): Params => ({ page: null, ...Object.fromEntries(narrowing.map((name) => [name, null])), ...filter.params });
}
