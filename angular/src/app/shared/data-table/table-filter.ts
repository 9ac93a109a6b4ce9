import { Component, computed, input } from '@angular/core';
import { NzInputModule } from 'ng-zorro-antd/input';
import { listAddress } from '../../core/query';
import { TextPipe } from '../../core/text';

/** One more filter of a list, kept in the address bar under the host's name for it; put it into `<ng-container filters>`. */
@Component({
  selector: 'app-table-filter',
  imports: [NzInputModule, TextPipe],
  template: `
    <label class="table-filter">
      <span>{{ label() | text }}</span>
      @if (options(); as options) {
        <select #choice class="native" (change)="change(choice.value)">
          <option value="">{{ '::Table:All' | text }}</option>
          @for (option of options; track option.value) {
            <option [value]="option.value" [selected]="option.value === value()">{{ option.text }}</option>
          }
        </select>
      } @else {
        <input #field nz-input [type]="type()" [value]="value()" (change)="change(field.value)" />
      }
    </label>
  `,
})
export class TableFilter {
  readonly param = input.required<string>();
  /** Text key. */
  readonly label = input.required<string>();
  readonly type = input<'text' | 'date'>('text');
  readonly options = input<{ value: string; text: string }[]>();

  private readonly address = listAddress(
    () => '',
    () => 20,
  );
  protected readonly value = computed(() => this.address.query().extra[this.param()] ?? '');

  protected change(value: string): void {
    this.address.change({ [this.param()]: value || null });
  }
}
