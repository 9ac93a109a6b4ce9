import { Component, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../core/text';
import { OrganizationApi } from '../organization-api';
import { OpenOrganization } from '../organization-page/open-organization';
import { StatementPanel } from '../statement/statement-panel';
import { TermState } from '../term/term-state';

const most = 200;

/** An organization at a glance: its figures, and what hangs directly below it. */
@Component({
  selector: 'app-organization-overview',
  imports: [RouterLink, StatementPanel, TermState, TextPipe],
  template: `
    @if (open.organization(); as organization) {
      <app-statement-panel [organizationId]="organization.id" />
      <section class="panel">
        <h2>{{ 'HierarchyUi::Children' | text: { Count: organization.childCount } }}</h2>
        @if (children.hasValue()) {
          <ul class="children">
            @for (child of children.value().items; track child.id) {
              <li>
                <a [routerLink]="['/hierarchy/organizations', child.id]">{{ child.shortName || child.name }}</a>
                <span class="hint">{{ 'HierarchyUi::Type:' + child.type | text }}</span>
                @if ((child.termDaysLeft ?? 0) < 0) {
                  <app-term-state [dueOn]="child.termDueOn" />
                }
              </li>
            } @empty {
              <li class="hint">{{ 'HierarchyUi::Children:None' | text }}</li>
            }
          </ul>
          @if (children.value().totalCount > children.value().items.length) {
            <a routerLink="/hierarchy/organizations" [queryParams]="{ withinId: organization.id }">{{ 'HierarchyUi::Children:All' | text }}</a>
          }
        }
      </section>
    }
  `,
})
export class OrganizationOverview {
  private readonly api = inject(OrganizationApi);
  protected readonly open = inject(OpenOrganization);
  protected readonly children = resource({
    params: () => this.open.id(),
    loader: ({ params: parentId }) => this.api.list({ parentId, sorting: 'code asc', maxResultCount: most }),
  });
}
