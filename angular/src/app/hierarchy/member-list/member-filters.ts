import { Component, computed } from '@angular/core';
import { listAddress } from '../../core/query';
import { TextPipe } from '../../core/text';
import { memberStatuses } from '../member-models';

/** Narrows a list of members; what is chosen stands in the address bar. */
@Component({
  selector: 'app-member-filters',
  imports: [TextPipe],
  template: `
    <select #status class="native" [attr.aria-label]="'HierarchyUi::Member:Status' | text" (change)="address.change({ status: status.value || null })">
      <option value="">{{ 'HierarchyUi::Member:Status' | text }}</option>
      @for (value of statuses; track value) {
        <option [value]="value" [selected]="chosen()['status'] === value">{{ 'HierarchyUi::Member:Status:' + value | text }}</option>
      }
    </select>
    @for (name of marks; track name) {
      <label class="check"><input #box type="checkbox" [checked]="chosen()[name] === 'true'" (change)="mark(name, box.checked)" /> {{ 'HierarchyUi::Member:Only:' + name | text }}</label>
    }
  `,
  host: { class: 'filters' },
})
export class MemberFilters {
  protected readonly statuses = memberStatuses;
  protected readonly marks = ['floating', 'dual'];
  protected readonly address = listAddress(
    () => '',
    () => 20,
  );
  protected readonly chosen = computed(() => this.address.query().extra);

  protected mark(name: string, only: boolean): void {
    this.address.change({ [name]: only || null });
  }
}
