import { Component, computed } from '@angular/core';
import { Params } from '@angular/router';
import { listAddress } from '../../core/query';
import { TextPipe } from '../../core/text';
import { organizationTypes, sectors } from '../organization-models';
import { today } from '../term/days-left';

interface Choice {
  /** Text key. */
  text: string;
  params: Params;
}

/** Narrows the list of organizations; what is chosen stands in the address bar, under the host's own names. */
@Component({
  selector: 'app-organization-filters',
  imports: [TextPipe],
  template: `
    @for (filter of filters; track filter.title) {
      <select #choice class="native" [attr.aria-label]="filter.title | text" (change)="choose(filter.choices, choice.selectedIndex - 1)">
        <option>{{ filter.title | text }}</option>
        @for (each of filter.choices; track each.text) {
          <option [selected]="isChosen(each)">{{ each.text | text }}</option>
        }
      </select>
    }
    @if (narrowed()) {
      <button type="button" class="link" (click)="choose(all, -1)">{{ '::Clear' | text }}</button>
    }
  `,
  host: { class: 'filters' },
})
export class OrganizationFilters {
  protected readonly filters: { title: string; choices: Choice[] }[] = [
    { title: 'HierarchyUi::Type', choices: organizationTypes.map((type) => ({ text: `HierarchyUi::Type:${type}`, params: { type } })) },
    { title: 'HierarchyUi::Sector', choices: sectors.map((sector) => ({ text: `HierarchyUi::Sector:${sector}`, params: { sector } })) },
    {
      title: 'HierarchyUi::Attention',
      choices: [
        { text: 'HierarchyUi::Attention:dueThisYear', params: { termDueYear: today().slice(0, 4) } },
        { text: 'HierarchyUi::Attention:overdue', params: { termOverdue: 'true' } },
        { text: 'HierarchyUi::Attention:noSecretary', params: { withoutSecretary: 'true' } },
        { text: 'HierarchyUi::Attention:dissolved', params: { includeDissolved: 'true' } },
      ],
    },
  ];
  protected readonly all = this.filters.flatMap(({ choices }) => choices);
  private readonly address = listAddress(
    () => '',
    () => 20,
  );
  protected readonly narrowed = computed(() => this.all.some((choice) => this.isChosen(choice)));

  protected isChosen({ params }: Choice): boolean {
    const chosen = this.address.query().extra;
    return Object.entries(params).every(([name, value]) => chosen[name] === value);
  }

  protected choose(choices: Choice[], index: number): void {
    const none = Object.fromEntries(choices.flatMap(({ params }) => Object.keys(params)).map((name) => [name, null]));
    this.address.change({ ...none, ...choices[index]?.params });
  }
}
