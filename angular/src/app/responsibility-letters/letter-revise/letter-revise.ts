import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Field } from '../../shared/field/field';
import { PageHeader } from '../../shared/page-header/page-header';
import { fullPoints, totalPoints } from '../letter-item';
import { LettersApi } from '../letters-api';
import { itemForm, revisionForm, revisionOf } from './revision';

/** Writes a new version of a letter that came back or is in force; both sides sign it again. */
@Component({
  selector: 'app-letter-revise',
  imports: [DecimalPipe, Field, NzAlertModule, NzButtonModule, NzInputModule, PageHeader, ReactiveFormsModule, TextPipe],
  templateUrl: './letter-revise.html',
})
export class LetterRevise implements HasUnsaved {
  private readonly forms = inject(NonNullableFormBuilder);
  private readonly letters = inject(LettersApi);
  private readonly router = inject(Router);

  readonly id = input.required<string>();
  /** From the route: whether it came back or is changed while in force. */
  readonly deed = input.required<'amend' | 'reissue'>();
  protected readonly form = revisionForm(this.forms);
  protected readonly letter = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const letter = await this.letters.get(id);
      const { items } = this.form.controls;
      items.clear();
      letter.items.forEach((item) => items.push(itemForm(this.forms, item)));
      this.form.patchValue({ preamble: letter.preamble, closing: letter.closing });
      if (this.deed() === 'amend') {
        this.form.controls.reason.addValidators(Validators.required);
        this.form.controls.reason.updateValueAndValidity();
      }
      return letter;
    },
  });
  private readonly value = toSignal(this.form.valueChanges, { equal: () => false });
  protected readonly sum = computed(() => (this.value(), totalPoints(this.form.getRawValue().items)));
  protected readonly full = fullPoints;
  protected readonly months = Array.from({ length: 12 }, (_, index) => index + 1);

  protected readonly sending = submission(this.form, async () => {
    await this.letters.revise(this.id(), this.deed(), revisionOf(this.letter.value()!, this.form.getRawValue()));
    this.form.markAsPristine();
    await this.router.navigate(['/responsibility-letters/letters', this.id()]);
  });

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.form.dirty;
  }
}
