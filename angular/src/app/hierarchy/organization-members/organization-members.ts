import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Can } from '../../core/permission';
import { TextPipe } from '../../core/text';
import { MemberTable } from '../member-list/member-table';
import { OpenOrganization } from '../organization-page/open-organization';

/** The members of one organization, those it manages together with another included. */
@Component({
  selector: 'app-organization-members',
  imports: [Can, MemberTable, NzButtonModule, RouterLink, TextPipe],
  template: `
    @if (open.organization(); as organization) {
      <section class="panel">
        <p class="hint">
          {{ 'HierarchyUi::Members:Reported' | text: { Full: organization.reportedFullMembers, Probationary: organization.reportedProbationaryMembers } }}
        </p>
        <app-member-table name="organization-members" empty="HierarchyUi::Members:NoneRegistered" [organizationId]="organization.id">
          <a *can="'Hierarchy.Members.Edit'" actions nz-button nzType="primary" routerLink="/hierarchy/members/new" [queryParams]="{ organizationId: organization.id }">
            {{ 'HierarchyUi::Members:New' | text }}
          </a>
        </app-member-table>
      </section>
    }
  `,
})
export class OrganizationMembers {
  protected readonly open = inject(OpenOrganization);
}
