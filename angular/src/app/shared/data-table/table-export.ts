import { Component, inject, input, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Page } from '../../core/http';
import { TextPipe, Texts } from '../../core/text';
import { Column } from './column';
import { saveAs, toCsv } from './csv';
import { ListRequest, everyPage } from './every-page';

/** Exports exactly what a list shows: its columns, its filters, its order, and all pages. */
@Component({
  selector: 'app-table-export',
  imports: [NzButtonModule, NzIconModule, TextPipe],
  template: `
    <button nz-button type="button" [nzLoading]="busy()" (click)="export()">
      <nz-icon nzType="download" aria-hidden="true" />{{ '::Table:Export' | text }}
    </button>
  `,
})
export class TableExport<T> {
  private readonly texts = inject(Texts);

  readonly name = input.required<string>();
  readonly columns = input.required<Column<T>[]>();
  readonly load = input.required<(request: ListRequest) => Promise<Page<T>>>();
  readonly request = input.required<ListRequest>();
  protected readonly busy = signal(false);

  protected async export(): Promise<void> {
    this.busy.set(true);
    try {
      const rows = await everyPage(this.load(), this.request());
      const headings = this.columns().map((column) => this.texts.get(column.title));
      saveAs(`${this.name()}.csv`, toCsv(this.columns(), headings, rows), 'text/csv;charset=utf-8');
    } finally {
      this.busy.set(false);
    }
  }
}
