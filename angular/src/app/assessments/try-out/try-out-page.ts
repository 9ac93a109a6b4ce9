import { Component, computed, inject, input, resource } from '@angular/core';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { PageHeader } from '../../shared/page-header/page-header';
import { SchemesApi } from '../schemes-api';
import { TryOut } from './try-out';

/** A stored scheme tried out, by those too who may not edit it. */
@Component({
  selector: 'app-try-out-page',
  imports: [PageHeader, TextPipe, TryOut],
  template: `
    <app-page-header [heading]="'AssessmentsUi::TryOut' | text" [path]="path()" />
    @if (scheme(); as scheme) {
      <app-try-out [scheme]="scheme" />
    } @else if (opened.error()) {
      <p class="field-error" role="alert">{{ '::NotFound:Why' | text }}</p>
    }
  `,
})
export class TryOutPage {
  private readonly schemes = inject(SchemesApi);
  private readonly texts = inject(Texts);

  readonly id = input.required<string>();
  protected readonly opened = resource({ params: () => this.id(), loader: ({ params: id }) => this.schemes.get(id) });
  protected readonly scheme = valueOf(this.opened);
  protected readonly path = computed(() => [
    { text: this.texts.get('AssessmentsUi::Schemes'), link: '/assessments/schemes' },
    { text: this.scheme()?.name ?? '', link: ['/assessments/schemes', this.id()] },
  ]);
}
