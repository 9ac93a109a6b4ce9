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
import { openProblems, withStates } from '../entry/open-states';
import { QuickFilter, QuickFilters } from '../entry/quick-filters';
import { WithinFilter } from '../entry/within-filter';
import { LedgerExport } from '../ledger/ledger-export';
import { ProblemSummary, ProblemsApi, problemCategories, problemSources, severities } from '../problems-api';

/** The problem list of the user's part of the tree, the worst first. */
@Component({
  selector: 'app-problem-list',
  imports: [Can, DataCell, DataTable, DatePipe, EntryLight, EntryState, LedgerExport, NzButtonModule, NzIconModule, PageHeader, QuickFilters, RouterLink, TableFilter, TextPipe, WithinFilter],
  templateUrl: './problem-list.html',
})
export class ProblemList {
  private readonly texts = inject(Texts);

  private readonly problems = inject(ProblemsApi);
  protected readonly load = (request: ListRequest) => this.problems.list(withStates(request, openProblems));
  protected readonly link = (problem: ProblemSummary) => ['/three-lists/problems', problem.id];
  protected readonly number = (problem: ProblemSummary) => entryNumber(this.texts, 'problem', problem);
  protected readonly quick: QuickFilter[] = [
    { name: 'open', params: {} },
    { name: 'overdue', params: { overdue: true } },
    { name: 'pendingVerification', params: { status: 'pendingVerification' } },
    { name: 'closed', params: { status: 'closed' } },
    { name: 'all', params: { status: 'all' } },
  ];
  protected readonly sources = optionsOf(this.texts, 'ThreeListsUi::Source:', problemSources);
  protected readonly categories = optionsOf(this.texts, 'ThreeListsUi::Category:', problemCategories);
  protected readonly severities = optionsOf(this.texts, 'ThreeListsUi::Severity:', severities);
  protected readonly columns: Column<ProblemSummary>[] = [
    ...entryColumns<ProblemSummary>(this.texts, 'problem'),
    { name: 'source', title: 'ThreeListsUi::Source', value: (problem) => this.texts.get(`ThreeListsUi::Source:${problem.source}`) },
    { name: 'category', title: 'ThreeListsUi::Category', value: (problem) => this.texts.get(`ThreeListsUi::Category:${problem.category}`), hidden: true },
    { name: 'severity', title: 'ThreeListsUi::Severity', value: (problem) => this.texts.get(`ThreeListsUi::Severity:${problem.severity}`) },
    { name: 'openTasks', title: 'ThreeListsUi::OpenTasks', value: (problem) => problem.openTasks, numeric: true },
  ];
}
