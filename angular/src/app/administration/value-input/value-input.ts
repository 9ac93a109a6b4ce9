import { Component, computed, input, model } from '@angular/core';
import { NzInputModule } from 'ng-zorro-antd/input';
import { TextPipe } from '../../core/text';
import { valueKind } from './value-kind';

/** Enters the value of a setting or feature, which the host keeps as a string whatever its type. */
@Component({
  selector: 'app-value-input',
  imports: [NzInputModule, TextPipe],
  template: `
    <label class="field" [class.check]="kind() === 'toggle'">
      @if (kind() === 'toggle') {
        <input type="checkbox" [checked]="value() === 'true'" (change)="value.set(value() === 'true' ? 'false' : 'true')" />
      }
      <span>{{ label() }}</span>
      @switch (kind()) {
        @case ('choice') {
          <select #choice class="native" (change)="value.set(choice.value)">
            @for (option of choices(); track option.value) {
              <option [value]="option.value" [selected]="option.value === value()">{{ option.text }}</option>
            }
          </select>
        }
        @case ('number') {
          <input #number nz-input type="number" [value]="value()" (input)="value.set(number.value)" />
        }
        @case ('secret') {
          <input #secret nz-input type="password" autocomplete="new-password" [value]="value()" (input)="value.set(secret.value)" />
        }
        @case ('text') {
          <input #text nz-input [value]="value()" (input)="value.set(text.value)" />
        }
      }
    </label>
    @if (description(); as description) {
      <p class="hint">{{ description }}</p>
    }
    @if (defaultValue() !== undefined && defaultValue() !== value() && kind() !== 'secret') {
      <p class="hint">
        {{ '::Settings:Default' | text: { Value: defaultValue() } }}
        <button type="button" class="link" (click)="value.set(defaultValue()!)">{{ '::Settings:BackToDefault' | text }}</button>
      </p>
    }
  `,
})
export class ValueInput {
  readonly label = input.required<string>();
  readonly description = input<string>();
  readonly type = input.required<string>();
  readonly validator = input<string>();
  readonly choices = input<{ value: string; text: string }[]>([]);
  readonly defaultValue = input<string>();
  readonly value = model.required<string>();

  protected readonly kind = computed(() => valueKind(this.type(), this.validator(), this.choices()));
}
