import { Component, computed, inject, input } from '@angular/core';
import { NzInputModule } from 'ng-zorro-antd/input';
import { TextPipe } from '../../core/text';
import { SchemeDesk } from './scheme-desk';
import { textOfField, valueOfField } from './field-text';

export type FieldKind = 'text' | 'number' | 'percent' | 'flag' | 'choice' | 'numbers' | 'bands' | 'shares' | 'lines' | 'words';

/** One field of the scheme on the desk, with what is wrong with it below. */
@Component({
  selector: 'app-scheme-field',
  imports: [NzInputModule, TextPipe],
  template: `
    @if (kind() === 'flag') {
      <label class="check"><input #box type="checkbox" [checked]="text() === 'true'" (change)="change(box.checked ? 'true' : '')" /> {{ label() | text }}</label>
    } @else {
      <label class="field">
        <span>{{ label() | text }}</span>
        @if (kind() === 'choice') {
          <select #choice class="native" (change)="change(choice.value)">
            @if (optional()) {
              <option value="">{{ 'AssessmentsUi::Choice:none' | text }}</option>
            }
            @for (option of options(); track option) {
              <option [value]="option" [selected]="option === text()">{{ words() + option | text }}</option>
            }
          </select>
        } @else {
          <input #field nz-input [value]="text()" [attr.inputmode]="kind() === 'number' ? 'decimal' : null" [attr.list]="list() ?? null" [placeholder]="hint()" (change)="change(field.value)" />
        }
      </label>
    }
    @for (fault of faults(); track fault) {
      <p class="field-error" role="alert">{{ fault }}</p>
    }
  `,
})
export class SchemeField {
  private readonly desk = inject(SchemeDesk);

  readonly path = input.required<string>();
  /** Text key. */
  readonly label = input.required<string>();
  readonly kind = input<FieldKind>('text');
  readonly options = input<readonly string[]>([]);
  /** The beginning of the options' text keys. */
  readonly words = input('AssessmentsUi::Choice:');
  readonly optional = input(false);
  readonly hint = input('');
  /** The id of a list of suggestions. */
  readonly list = input<string>();

  protected readonly text = computed(() => textOfField(this.kind(), this.desk.at(this.path())));
  protected readonly faults = computed(() => this.desk.faults()[this.path()] ?? []);

  protected change(text: string): void {
    this.desk.put(this.path(), valueOfField(this.kind(), text));
  }
}
