import { Component, inject, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Can } from '../../core/permission';
import { TextPipe, Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { ListRequest } from '../../shared/data-table/every-page';
import { PageHeader } from '../../shared/page-header/page-header';
import { DutiesApi, Duty } from '../duties-api';
import { WithinFilter } from '../entry/within-filter';

/** Who answers for what, with what is open under each: by person or by organization. */
@Component({
  selector: 'app-duty-list',
  imports: [Can, DataCell, DataTable, NzButtonModule, NzIconModule, PageHeader, RouterLink, TextPipe, WithinFilter],
  templateUrl: './duty-list.html',
})
export class DutyList {
  private readonly duties = inject(DutiesApi);
  private readonly texts = inject(Texts);
  protected readonly table = viewChild<DataTable<Duty>>(DataTable);
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { requireSync: true });

  protected readonly views = ['person', 'organization'] as const;
  protected readonly by = () => (this.params()['by'] as string | undefined) ?? 'person';
  protected readonly load = (request: ListRequest) => this.duties.list({ by: 'person', ...request });
  protected readonly columns: Column<Duty>[] = [
    { name: 'person', title: 'ThreeListsUi::Person', value: (duty) => duty.person },
    { name: 'organizationName', title: 'ThreeListsUi::Organization', value: (duty) => duty.organizationName },
    { name: 'post', title: 'ThreeListsUi::Post', value: (duty) => (duty.post ? this.texts.named('HierarchyUi::Post:', duty.post) : '') },
    { name: 'text', title: 'ThreeListsUi::Duty', value: (duty) => duty.text },
    { name: 'openTasks', title: 'ThreeListsUi::OpenTasks', value: (duty) => duty.openTasks, numeric: true },
    { name: 'overdueTasks', title: 'ThreeListsUi::OverdueTasks', value: (duty) => duty.overdueTasks, numeric: true },
    { name: 'closedTasks', title: 'ThreeListsUi::ClosedTasks', value: (duty) => duty.closedTasks, numeric: true },
  ];
  protected readonly tasksOf = (duty: Duty) => ({ withinId: duty.organizationId, responsiblePerson: duty.person });
}
