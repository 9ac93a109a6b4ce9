import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Can } from '../../core/permission';
import { TextPipe, Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { DutiesApi, Duty } from '../duties-api';
import { openTasks } from '../entry/open-states';
import { WithinFilter } from '../entry/within-filter';

/** The duties in words, with the tasks that stand under each. */
@Component({
  selector: 'app-duty-texts',
  imports: [Can, DataCell, DataTable, RouterLink, TextPipe, WithinFilter],
  template: `
    <app-data-table name="duties" sorting="organization asc" empty="ThreeListsUi::Duty:None" [columns]="columns" [load]="load">
      <app-within-filter filters />
      <ng-template cell="text" let-duty>
        <span class="entry-cell">
          <span>{{ duty.text }}</span>
          <a *can="'ThreeLists.Lists.ManageDuties'" [routerLink]="['/three-lists/duties', duty.id, 'edit']" [attr.aria-label]="('ThreeListsUi::Duty:Edit' | text) + ' ' + duty.text">{{ 'ThreeListsUi::Duty:Edit' | text }}</a>
        </span>
      </ng-template>
      <ng-template cell="openTasks" let-duty><a routerLink="/three-lists/tasks" [class.zero]="duty.openTasks === 0" [queryParams]="{ dutyId: duty.id, status: open }">{{ duty.openTasks }}</a></ng-template>
      <ng-template cell="overdueTasks" let-duty><a routerLink="/three-lists/tasks" [class.alarm]="duty.overdueTasks > 0" [class.zero]="duty.overdueTasks === 0" [queryParams]="{ dutyId: duty.id, overdue: true }">{{ duty.overdueTasks }}</a></ng-template>
      <ng-template cell="closedTasks" let-duty><a routerLink="/three-lists/tasks" [class.zero]="duty.closedTasks === 0" [queryParams]="{ dutyId: duty.id, status: 'closed' }">{{ duty.closedTasks }}</a></ng-template>
    </app-data-table>
  `,
})
export class DutyTexts {
  private readonly texts = inject(Texts);
  protected readonly open = openTasks;
  protected readonly load = inject(DutiesApi).list;
  protected readonly columns: Column<Duty>[] = [
    { name: 'text', title: 'ThreeListsUi::Duty', value: (duty) => duty.text },
    { name: 'person', title: 'ThreeListsUi::Person', value: (duty) => duty.person, sorting: 'person' },
    { name: 'organizationName', title: 'ThreeListsUi::Organization', value: (duty) => duty.organizationName, sorting: 'organization' },
    { name: 'post', title: 'ThreeListsUi::Post', value: (duty) => (duty.post ? this.texts.named('HierarchyUi::Post:', duty.post) : '') },
    { name: 'openTasks', title: 'ThreeListsUi::OpenTasks', value: (duty) => duty.openTasks, numeric: true },
    { name: 'overdueTasks', title: 'ThreeListsUi::OverdueTasks', value: (duty) => duty.overdueTasks, numeric: true },
    { name: 'closedTasks', title: 'ThreeListsUi::ClosedTasks', value: (duty) => duty.closedTasks, numeric: true },
  ];
}
