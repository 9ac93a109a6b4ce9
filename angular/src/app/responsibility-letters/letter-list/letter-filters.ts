import { Component, computed } from '@angular/core';
import { TextPipe } from '../../core/text';
import { listAddress } from '../../core/query';
import { letterStates } from '../letters-api';

/** Narrows a list of letters by state and to those that are late; kept in the address bar. */
@Component({
  selector: 'app-letter-filters',
  imports: [TextPipe],
  template: `
    <select #state class="native" [attr.aria-label]="'ResponsibilityLettersUi::State' | text" (change)="address.change({ state: state.value || null, notOpened: null, isLate: null, waitsForMe: null })">
      <option value="">{{ 'ResponsibilityLettersUi::State:any' | text }}</option>
      @for (name of states; track name) {
        <option [value]="name" [selected]="name === chosen()">{{ 'ResponsibilityLettersUi::State:' + name | text }}</option>
      }
    </select>
    <label class="check"><input #late type="checkbox" [checked]="isLate()" (change)="address.change({ isLate: late.checked || null })" />{{ 'ResponsibilityLettersUi::Late' | text }}</label>
    <label class="check"><input #mine type="checkbox" [checked]="isMine()" (change)="address.change({ waitsForMe: mine.checked || null })" />{{ 'ResponsibilityLettersUi::WaitsForMe' | text }}</label>
  `,
})
export class LetterFilters {
  protected readonly address = listAddress(() => '', () => 20);
  protected readonly states = letterStates;
  protected readonly chosen = computed(() => this.address.query().extra['state']);
  protected readonly isMine = computed(() => this.address.query().extra['waitsForMe'] === 'true');
  protected readonly isLate = computed(() => this.address.query().extra['isLate'] === 'true');
}
