import { Component, computed, inject, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Can } from '../../core/permission';
import { listAddress } from '../../core/query';
import { TextPipe, Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { OrganizationTree } from '../../shared/organization-tree/organization-tree';
import { Organizations } from '../../shared/organization-tree/organizations';
import { PageHeader } from '../../shared/page-header/page-header';
import { OrganizationApi } from '../organization-api';
import { OrganizationRow } from '../organization-models';
import { exportUrl } from '../roster-import/roster-api';
import { StatementPanel } from '../statement/statement-panel';
import { TermState } from '../term/term-state';
import { OrganizationFilters } from './organization-filters';

/** The county's organizations: the tree at the left, what it holds at the right, and the figures of the chosen subtree. */
@Component({
  selector: 'app-organization-list',
  imports: [
    Can,
    DataCell,
    DataTable,
    NzButtonModule,
    NzIconModule,
    OrganizationFilters,
    OrganizationTree,
    PageHeader,
    RouterLink,
    StatementPanel,
    TermState,
    TextPipe,
  ],
  templateUrl: './organization-list.html',
})
export class OrganizationList {
  private readonly texts = inject(Texts);
  private readonly organizations = inject(Organizations);
  private readonly address = listAddress(
    () => '',
    () => 20,
  );

  protected readonly load = inject(OrganizationApi).list;
  protected readonly link = (row: OrganizationRow) => ['/hierarchy/organizations', row.id];
  protected readonly treeOpen = signal(false);
  protected readonly withinId = computed<string | undefined>(() => this.address.query().extra['withinId']);
  private readonly roots = resource({ loader: () => this.organizations.roots() });
  /** A county on its first day has its committee at most. */
  protected readonly nothingYet = computed(() => this.roots.hasValue() && this.roots.value().every((root) => root.childCount === 0));
  /** Whose figures are shown: the chosen organization's, else those of the only top there is. */
  protected readonly statementOf = computed(() => {
    const roots = this.roots.hasValue() ? this.roots.value() : [];
    return this.withinId() ?? (roots.length === 1 ? roots[0].id : undefined);
  });
  protected readonly roster = computed(() => exportUrl('organization', 'xlsx', this.withinId()));
  protected readonly chosen = computed(() => new Set(this.withinId() ? [this.withinId()!] : []));
  protected readonly columns: Column<OrganizationRow>[] = [
    { name: 'name', title: 'HierarchyUi::Name', value: (row) => row.name, sorting: 'name' },
    { name: 'type', title: 'HierarchyUi::Type', value: (row) => this.texts.get(`HierarchyUi::Type:${row.type}`), sorting: 'type' },
    { name: 'sector', title: 'HierarchyUi::Sector', value: (row) => this.texts.get(`HierarchyUi::Sector:${row.sector}`), sorting: 'sector' },
    { name: 'secretary', title: 'HierarchyUi::Post:secretary', value: (row) => row.secretaryName },
    { name: 'members', title: 'HierarchyUi::MemberCount', value: (row) => row.memberCount, numeric: true },
    { name: 'termDueOn', title: 'HierarchyUi::TermDueOn', value: (row) => row.termDueOn, sorting: 'termDueOn' },
    { name: 'electedOn', title: 'HierarchyUi::ElectedOn', value: (row) => row.electedOn, sorting: 'electedOn', hidden: true },
    { name: 'divisionCode', title: 'HierarchyUi::DivisionCode', value: (row) => row.divisionCode, sorting: 'divisionCode', hidden: true },
    { name: 'code', title: 'HierarchyUi::Code', value: (row) => row.code, sorting: 'code', hidden: true },
  ];

  protected within(id: string | null): void {
    this.address.change({ withinId: id });
    this.treeOpen.set(false);
  }
}
