import { Component, inject } from '@angular/core';
import { Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataTable } from '../../shared/data-table/data-table';
import { DutiesApi, Duty } from '../duties-api';
import { WithinFilter } from '../entry/within-filter';

/** The duties in words, with the tasks that stand under each. */
@Component({
  selector: 'app-duty-texts',
  imports: [DataTable, WithinFilter],
  template: `
    <app-data-table name="duties" sorting="organization asc" empty="ThreeListsUi::Duty:None" [columns]="columns" [load]="load">
      <app-within-filter filters />
    </app-data-table>
  `,
})
export class DutyTexts {
  private readonly texts = inject(Texts);
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
