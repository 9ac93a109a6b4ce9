import { DatePipe } from '@angular/common';
import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Can } from '../../core/permission';
import { TextPipe, Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { ListRequest } from '../../shared/data-table/every-page';
import { TableFilter } from '../../shared/data-table/table-filter';
import { PageHeader } from '../../shared/page-header/page-header';
import { entryColumns, entryNumber, optionsOf } from '../entry/entry-columns';
import { EntryLight } from '../entry/entry-light';
import { EntryState } from '../entry/entry-state';
import { openTasks, withStates } from '../entry/open-states';
import { QuickFilter, QuickFilters } from '../entry/quick-filters';
import { WithinFilter } from '../entry/within-filter';
import { LedgerExport } from '../ledger/ledger-export';
import { TaskSummary, TasksApi, taskSources } from '../tasks-api';

/** The task list of the user's part of the tree. */
@Component({
  selector: 'app-task-list',
  imports: [Can, DataCell, DataTable, DatePipe, EntryLight, EntryState, LedgerExport, NzButtonModule, NzIconModule, PageHeader, QuickFilters, RouterLink, TableFilter, TextPipe, WithinFilter],
  templateUrl: './task-list.html',
})
export class TaskList {
  private readonly texts = inject(Texts);

  private readonly tasks = inject(TasksApi);
  protected readonly load = (request: ListRequest) => this.tasks.list(withStates(request, openTasks));
  protected readonly link = (task: TaskSummary) => ['/three-lists/tasks', task.id];
  protected readonly number = (task: TaskSummary) => entryNumber(this.texts, 'work-task', task);
  protected readonly quick: QuickFilter[] = [
    { name: 'open', params: {} },
    { name: 'overdue', params: { overdue: true } },
    { name: 'pendingVerification', params: { status: 'pendingVerification' } },
    { name: 'suspended', params: { status: 'suspended' } },
    { name: 'closed', params: { status: 'closed' } },
    { name: 'all', params: { status: 'all' } },
  ];
  protected readonly sources = optionsOf(this.texts, 'ThreeListsUi::TaskSource:', taskSources);
  protected readonly columns: Column<TaskSummary>[] = [
    ...entryColumns<TaskSummary>(this.texts, 'work-task'),
    { name: 'progress', title: 'ThreeListsUi::Progress', value: (task) => task.progress, numeric: true },
    { name: 'source', title: 'ThreeListsUi::Source', value: (task) => this.texts.get(`ThreeListsUi::TaskSource:${task.source}`) },
    { name: 'openChildren', title: 'ThreeListsUi::OpenChildren', value: (task) => task.openChildren, numeric: true, hidden: true },
  ];
}
