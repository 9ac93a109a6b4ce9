import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Can } from '../../core/permission';
import { listAddress } from '../../core/query';
import { TextPipe } from '../../core/text';
import { Organizations } from '../../shared/organization-tree/organizations';
import { PageHeader } from '../../shared/page-header/page-header';
import { exportUrl } from '../roster-import/roster-api';
import { MemberTable } from './member-table';

/** All members the user may see, or those within one subtree. */
@Component({
  selector: 'app-member-list',
  imports: [Can, MemberTable, NzButtonModule, NzIconModule, PageHeader, RouterLink, TextPipe],
  template: `
    <app-page-header [heading]="'::Menu:Members' | text">
      @if (within.hasValue()) {
        <span note class="tag">
          {{ 'HierarchyUi::Within' | text: { Name: within.value().shortName || within.value().name } }}
          <button type="button" class="quiet" [attr.aria-label]="'::Clear' | text" (click)="address.change({ withinId: null })"><nz-icon nzType="close" aria-hidden="true" /></button>
        </span>
      }
      <a *can="'Hierarchy.Members.Import'" nz-button routerLink="/hierarchy/import" [queryParams]="{ of: 'member' }">
        <nz-icon nzType="upload" aria-hidden="true" />{{ 'HierarchyUi::Import:Members' | text }}
      </a>
      <a *can="'Hierarchy.Members'" nz-button [href]="roster()" download>
        <nz-icon nzType="download" aria-hidden="true" />{{ 'HierarchyUi::Export:Members' | text }}
      </a>
      <a *can="'Hierarchy.Members.Edit'" nz-button nzType="primary" routerLink="new">
        <nz-icon nzType="plus" aria-hidden="true" />{{ 'HierarchyUi::Members:New' | text }}
      </a>
    </app-page-header>
    <app-member-table />
  `,
})
export class MemberList {
  private readonly organizations = inject(Organizations);

  protected readonly address = listAddress(
    () => '',
    () => 20,
  );
  private readonly withinId = computed<string | undefined>(() => this.address.query().extra['withinId']);
  protected readonly within = resource({ params: () => this.withinId(), loader: ({ params: id }) => this.organizations.get(id) });
  protected readonly roster = computed(() => exportUrl('member', 'xlsx', this.withinId()));
}
