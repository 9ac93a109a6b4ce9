import { Component, computed, input } from '@angular/core';
import { AbstractControl, Validators } from '@angular/forms';
import { TextPipe } from '../../core/text';

/** A form field: its label above, what is wrong with it below. */
@Component({
  selector: 'app-field',
  imports: [TextPipe],
  template: `
    <label class="field">
      <span>{{ label() | text }}@if (required()) {<span class="required" aria-hidden="true"> *</span>}</span>
      <ng-content />
    </label>
    @if (control(); as control) {
      @if (control.touched && control.errors; as errors) {
        <p class="field-error" role="alert">{{ errors['server'] ?? ('::Error:' + firstOf(errors) | text: errors[firstOf(errors)]) }}</p>
      }
    }
    @if (hint(); as hint) {
      <p class="hint">{{ hint }}</p>
    }
  `,
})
export class Field {
  /** Text key. */
  readonly label = input.required<string>();
  readonly control = input<AbstractControl>();
  /** Words, already in the user's language. */
  readonly hint = input<string>();

  protected readonly required = computed(() => this.control()?.hasValidator(Validators.required));
  protected readonly firstOf = (errors: object) => Object.keys(errors)[0];
}
