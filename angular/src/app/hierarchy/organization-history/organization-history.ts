import { Component, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../core/text';
import { OrganizationApi } from '../organization-api';
import { OpenOrganization } from '../organization-page/open-organization';

/** What happened to the organization, the latest first. */
@Component({
  selector: 'app-organization-history',
  imports: [RouterLink, TextPipe],
  template: `
    <section class="panel">
      <h2>{{ 'HierarchyUi::Tab:history' | text }}</h2>
      @if (history.hasValue()) {
        <ol class="timeline">
          @for (event of history.value().items; track $index) {
            <li>
              <span class="figure">{{ event.on }}</span>
              @if (event.relatedId) {
                <a [routerLink]="['/hierarchy/organizations', event.relatedId]">{{ event.text }}</a>
              } @else {
                <span>{{ event.text }}</span>
              }
            </li>
          } @empty {
            <li class="hint">{{ 'HierarchyUi::History:Empty' | text }}</li>
          }
        </ol>
      } @else if (history.error()) {
        <p class="field-error" role="alert">{{ '::Table:Failed' | text }}</p>
      } @else {
        <p class="hint" role="status">{{ '::Loading' | text }}</p>
      }
    </section>
  `,
})
export class OrganizationHistory {
  private readonly api = inject(OrganizationApi);
  private readonly open = inject(OpenOrganization);
  protected readonly history = resource({ params: () => this.open.id(), loader: ({ params: id }) => this.api.history(id) });
}
