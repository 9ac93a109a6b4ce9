import { NgTemplateOutlet } from '@angular/common';
import { Component, booleanAttribute, computed, contentChildren, inject, input, linkedSignal, model, resource, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzPaginationModule } from 'ng-zorro-antd/pagination';
import { Page } from '../../core/http';
import { ariaSort, nextSorting, toRequest } from '../../core/list-query';
import { listAddress } from '../../core/query';
import { TextPipe } from '../../core/text';
import { Column, shownColumns } from './column';
import { ColumnChoice } from './column-choice';
import { DataCell } from './data-cell';
import { ListRequest } from './every-page';
import { moveRow, rowKey } from './row-keys';
import { TableExport } from './table-export';
import { TableSearch } from './table-search';
import { readTableSettings, writeTableSettings } from './table-settings';

/** A list: filter, sorting and page in the address bar, page size and columns remembered, export, keyboard. */
@Component({
  selector: 'app-data-table',
  imports: [ColumnChoice, NgTemplateOutlet, NzAlertModule, NzButtonModule, NzPaginationModule, RouterLink, TableExport, TableSearch, TextPipe],
  templateUrl: './data-table.html',
  host: { class: 'data-table', '(document:keydown)': 'onKey($event)' },
})
export class DataTable<T extends { id: string }> {
  private readonly router = inject(Router);

  /** Names the list in what is remembered about it and in the exported file. */
  readonly name = input.required<string>();
  readonly columns = input.required<Column<T>[]>();
  readonly load = input.required<(request: ListRequest) => Promise<Page<T>>>();
  readonly sorting = input('');
  readonly link = input<(row: T) => unknown[] | undefined>();
  /** Text key that says what to do when there is nothing. */
  readonly empty = input('::Table:Empty');
  /** Whether the list is exported here; not where the host has an export of its own. */
  readonly exportable = input(true);
  readonly selectable = input(false, { transform: booleanAttribute });
  readonly selection = model<ReadonlySet<string>>(new Set());

  private readonly cells = contentChildren(DataCell);
  private readonly search = viewChild.required(TableSearch);
  protected readonly settings = linkedSignal(() => readTableSettings(this.name()));
  protected readonly address = listAddress(this.sorting, () => this.settings().pageSize ?? 20);
  protected readonly shown = computed(() => shownColumns(this.columns(), this.settings().columns));
  protected readonly sorted = (column: Column<T>) => ariaSort(this.address.query().sorting, column.sorting);
  protected readonly active = signal(-1);
  protected readonly pageSizes = [10, 20, 50, 100];

  protected readonly request = computed(() => toRequest(this.address.query()));
  protected readonly page = resource({
    params: () => ({ request: this.request(), load: this.load() }),
    loader: ({ params }) => params.load(params.request),
  });
  /** Keeps showing the last rows while the next are on their way. */
  protected readonly rows = linkedSignal<Page<T> | undefined, Page<T> | undefined>({
    source: () => (this.page.hasValue() ? this.page.value() : undefined),
    computation: (page, previous) => page ?? previous?.value,
  });

  protected readonly chosen = computed(() => this.shown().map((column) => column.name));
  protected readonly ids = computed(() => (this.rows()?.items ?? []).map((row) => row.id));
  protected readonly allSelected = computed(() => this.ids().length > 0 && this.ids().every((id) => this.selection().has(id)));
  protected readonly filtered = computed(() => {
    const { filter, extra } = this.address.query();
    return filter !== '' || Object.keys(extra).length > 0;
  });

  /** Asks again for the rows shown. */
  reload(): void {
    this.page.reload();
  }

  protected template(column: Column<T>) {
    return this.cells().find((cell) => cell.cell() === column.name)?.template;
  }

  protected sort(column: Column<T>): void {
    this.address.change({ sorting: nextSorting(this.address.query().sorting, column.sorting!) });
  }

  protected remember(changed: { pageSize?: number; columns?: string[] }): void {
    this.settings.update((settings) => ({ ...settings, ...changed }));
    writeTableSettings(this.name(), this.settings());
  }

  protected select(ids: string[], selected: boolean): void {
    this.selection.update((known) => new Set(selected ? [...known, ...ids] : [...known].filter((id) => !ids.includes(id))));
  }

  protected target(row: T | undefined): unknown[] | undefined {
    return row && this.link()?.(row);
  }

  protected open(row: T | undefined): void {
    const target = this.target(row);
    if (target) {
      void this.router.navigate(target);
    }
  }

  /** A click anywhere in a row opens it, but for the row's own links and buttons. */
  protected onRow(event: MouseEvent, row: T): void {
    if (!(event.target as HTMLElement).closest('a, button, input, label') && !getSelection()?.toString()) {
      this.open(row);
    }
  }

  protected onKey(event: KeyboardEvent): void {
    const key = rowKey(event);
    const rows = this.rows()?.items ?? [];
    if (key === 'search') {
      event.preventDefault();
      this.search().focus();
    } else if (key === 'open') {
      this.open(rows[this.active()]);
    } else if (key) {
      this.active.set(moveRow(this.active(), key.move, rows.length));
    }
  }
}
