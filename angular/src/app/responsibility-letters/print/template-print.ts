import { Component, computed, inject, input, resource } from '@angular/core';
import { TextPipe, Texts } from '../../core/text';
import { LetterSheet } from '../letter-sheet/letter-sheet';
import { Sheet } from '../letter-sheet/sheet';
import { TemplatesApi } from '../templates-api';
import { PrintDesk } from '../../shared/print-desk/print-desk';

/** How letters made from a template will look. */
@Component({
  selector: 'app-template-print',
  imports: [LetterSheet, PrintDesk, TextPipe],
  template: `
    <app-print-desk>
      @if (sheet(); as sheet) {
        <app-letter-sheet [sheet]="sheet" />
      } @else if (template.error()) {
        <p class="field-error" role="alert">{{ '::NotFound:Why' | text }}</p>
      }
    </app-print-desk>
  `,
})
export class TemplatePrint {
  private readonly templates = inject(TemplatesApi);
  private readonly texts = inject(Texts);
  readonly id = input.required<string>();
  protected readonly template = resource({ params: () => this.id(), loader: ({ params: id }) => this.templates.get(id) });
  protected readonly sheet = computed((): Sheet | undefined => {
    const party = (role: string) => ({ organization: this.texts.get(`ResponsibilityLettersUi::Preview:${role}`) });
    const template = this.template.hasValue() ? this.template.value() : undefined;
    return template && { ...template, title: template.name, issuer: party('Issuer'), recipient: party('Recipient') };
  });
}
