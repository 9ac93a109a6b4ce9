import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { ListRequest } from '../../shared/data-table/every-page';
import { DutiesApi, Owner } from '../duties-api';
import { openProblems, openTasks } from '../entry/open-states';
import { WithinFilter } from '../entry/within-filter';

type OwnerRow = Owner & { id: string };

/** Who answers for how much; each figure leads to what it counts. */
@Component({
  selector: 'app-owner-table',
  imports: [DataCell, DataTable, RouterLink, WithinFilter],
  template: `
    <app-data-table name="owners" sorting="organization asc" empty="ThreeListsUi::Owner:None" [columns]="columns()" [load]="load()">
      <app-within-filter filters />
      <ng-template cell="openProblems" let-owner><a routerLink="/three-lists/problems" [class.zero]="owner.openProblems === 0" [queryParams]="of(owner, { status: openProblems })">{{ owner.openProblems }}</a></ng-template>
      <ng-template cell="openTasks" let-owner><a routerLink="/three-lists/tasks" [class.zero]="owner.openTasks === 0" [queryParams]="of(owner, { status: openTasks })">{{ owner.openTasks }}</a></ng-template>
      <ng-template cell="overdue" let-owner><a routerLink="/three-lists/tasks" [class.alarm]="owner.overdue > 0" [class.zero]="owner.overdue === 0" [queryParams]="of(owner, { overdue: true })">{{ owner.overdue }}</a></ng-template>
    </app-data-table>
  `,
})
export class OwnerTable {
  private readonly duties = inject(DutiesApi);
  readonly by = input.required<'person' | 'organization'>();

  protected readonly openProblems = openProblems;
  protected readonly openTasks = openTasks;
  protected readonly of = ({ organizationId, person }: Owner, narrowed = {}) => ({ organizationId, responsiblePerson: person, ...narrowed });
  protected readonly load = computed(() => {
    const by = this.by();
    return async (request: ListRequest) => {
      const page = await this.duties.owners({ ...request, by });
      return { ...page, items: page.items.map((owner): OwnerRow => ({ ...owner, id: `${owner.organizationId}/${owner.person ?? ''}` })) };
    };
  });
  protected readonly columns = computed((): Column<OwnerRow>[] => [
    ...(this.by() === 'person' ? [{ name: 'person', title: 'ThreeListsUi::Person', value: (owner: OwnerRow) => owner.person, sorting: 'person' }] : []),
    { name: 'organizationName', title: 'ThreeListsUi::Organization', value: (owner) => owner.organizationName, sorting: 'organization' },
    { name: 'duties', title: 'ThreeListsUi::Duty', value: (owner) => owner.duties, numeric: true },
    { name: 'openProblems', title: 'ThreeListsUi::Board:OpenProblems', value: (owner) => owner.openProblems, sorting: 'openProblems', numeric: true },
    { name: 'openTasks', title: 'ThreeListsUi::OpenTasks', value: (owner) => owner.openTasks, sorting: 'openTasks', numeric: true },
    { name: 'overdue', title: 'ThreeListsUi::OverdueTasks', value: (owner) => owner.overdue, sorting: 'overdue', numeric: true },
  ]);
}
