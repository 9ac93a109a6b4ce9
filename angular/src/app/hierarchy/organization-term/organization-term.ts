import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { TextPipe } from '../../core/text';
import { OpenOrganization } from '../organization-page/open-organization';
import { TermState } from '../term/term-state';
import { reminderDays } from './reminders';

/** The term of office: elected when, for how long, due when, and when reminders go out. */
@Component({
  selector: 'app-organization-term',
  imports: [NzButtonModule, RouterLink, TermState, TextPipe],
  template: `
    @if (open.organization(); as organization) {
      <section class="panel">
        <h2>{{ 'HierarchyUi::Term' | text }}</h2>
        <dl class="facts">
          <dt>{{ 'HierarchyUi::ElectedOn' | text }}</dt>
          <dd class="figure">{{ organization.electedOn ?? ('HierarchyUi::Term:NotSet' | text) }}</dd>
          <dt>{{ 'HierarchyUi::TermYears' | text }}</dt>
          <dd>{{ organization.termYears ? ('HierarchyUi::Years' | text: { Count: organization.termYears }) : ('HierarchyUi::Term:NotSet' | text) }}</dd>
          <dt>{{ 'HierarchyUi::TermDueOn' | text }}</dt>
          <dd><app-term-state [dueOn]="organization.termDueOn" /></dd>
          @if (reminders(); as days) {
            <dt>{{ 'HierarchyUi::Term:Reminders' | text }}</dt>
            <dd class="figure">{{ days.join(', ') }}</dd>
          }
        </dl>
        @if (open.mayUpdate()) {
          <div class="form-actions">
            <a nz-button [routerLink]="['/hierarchy/organizations', organization.id, 'edit']">{{ 'HierarchyUi::Term:NewElection' | text }}</a>
          </div>
        }
      </section>
    }
  `,
})
export class OrganizationTerm {
  protected readonly open = inject(OpenOrganization);
  protected readonly reminders = computed(() => {
    const dueOn = this.open.organization()?.termDueOn;
    return dueOn ? reminderDays(dueOn) : undefined;
  });
}
