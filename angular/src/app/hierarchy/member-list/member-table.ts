import { Component, inject, input } from '@angular/core';
import { TextPipe, Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { ListRequest } from '../../shared/data-table/every-page';
import { MemberApi } from '../member-api';
import { MemberRow } from '../member-models';
import { MemberFilters } from './member-filters';

/** Members in a table, personal data masked; of one organization or of all the user may see. */
@Component({
  selector: 'app-member-table',
  imports: [DataCell, DataTable, MemberFilters, TextPipe],
  template: `
    <app-data-table [name]="name()" sorting="name asc" [empty]="empty()" [columns]="columns" [load]="load" [link]="link">
      <app-member-filters filters />
      <ng-content ngProjectAs="[actions]" select="[actions]" />
      <ng-template cell="status" let-row>
        <span class="tag" [class.good]="row.status === 'full'">{{ 'HierarchyUi::Member:Status:' + row.status | text }}</span>
      </ng-template>
      <ng-template cell="marks" let-row>
        @if (row.alsoManagedBy) {
          <span class="tag" [title]="row.alsoManagedBy">{{ 'HierarchyUi::Member:Dual' | text }}</span>
        }
        @if (row.floatingSince) {
          <span class="tag warning" [title]="row.floatingTo">{{ 'HierarchyUi::Member:Floating' | text }}</span>
        }
      </ng-template>
    </app-data-table>
  `,
})
export class MemberTable {
  private readonly api = inject(MemberApi);
  private readonly texts = inject(Texts);

  readonly organizationId = input<string>();
  readonly name = input('members');
  readonly empty = input('HierarchyUi::Members:Empty');
  protected readonly link = (row: MemberRow) => ['/hierarchy/members', row.id];
  protected readonly load = (request: ListRequest) => {
    const organizationId = this.organizationId();
    return this.api.list(organizationId ? { ...request, organizationId } : request);
  };
  protected readonly columns: Column<MemberRow>[] = [
    { name: 'name', title: 'HierarchyUi::PersonName', value: (row) => row.name, sorting: 'name' },
    { name: 'status', title: 'HierarchyUi::Member:Status', value: (row) => this.texts.get(`HierarchyUi::Member:Status:${row.status}`), sorting: 'status' },
    { name: 'organization', title: 'HierarchyUi::Member:Organization', value: (row) => row.organizationName, sorting: 'organizationName' },
    { name: 'identityNumber', title: 'HierarchyUi::IdentityNumber', value: (row) => row.identityNumber },
    { name: 'phone', title: 'HierarchyUi::Phone', value: (row) => row.phone },
    { name: 'admittedOn', title: 'HierarchyUi::Member:AdmittedOn', value: (row) => row.admittedOn, sorting: 'admittedOn' },
    { name: 'fullSince', title: 'HierarchyUi::Member:FullSince', value: (row) => row.fullSince, sorting: 'fullSince', hidden: true },
    { name: 'marks', title: 'HierarchyUi::Member:Marks', value: (row) => this.marks(row) },
  ];

  private marks(row: MemberRow): string {
    const marks = [row.alsoManagedBy && 'HierarchyUi::Member:Dual', row.floatingSince && 'HierarchyUi::Member:Floating'];
    return marks
      .filter((mark) => !!mark)
      .map((mark) => this.texts.get(mark!))
      .join('; ');
  }
}
