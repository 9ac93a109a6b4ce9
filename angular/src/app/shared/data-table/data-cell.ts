import { Directive, TemplateRef, inject, input } from '@angular/core';

/** A cell shown by a template: `<ng-template cell="state" let-row>…</ng-template>`. */
@Directive({ selector: 'ng-template[cell]' })
export class DataCell {
  readonly cell = input.required<string>();
  readonly template = inject<TemplateRef<{ $implicit: unknown }>>(TemplateRef);
}
