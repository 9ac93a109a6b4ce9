import { CdkFixedSizeVirtualScroll, CdkVirtualForOf, CdkVirtualScrollViewport } from '@angular/cdk/scrolling';
import { Component, computed, inject, input, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzInputModule } from 'ng-zorro-antd/input';
import { TextPipe, Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { saveAs, toCsv } from '../../shared/data-table/csv';
import { Fault, filterFaults } from './import-report';

const lineHeight = 52;
const linesShown = 10;

/** Every fault of an imported file by sheet, row, column and value; only the visible lines exist, so that thousands scroll as well as ten. */
@Component({
  selector: 'app-fault-table',
  imports: [CdkFixedSizeVirtualScroll, CdkVirtualForOf, CdkVirtualScrollViewport, NzButtonModule, NzIconModule, NzInputModule, TextPipe],
  templateUrl: './fault-table.html',
  host: { class: 'fault-table' },
})
export class FaultTable {
  private readonly texts = inject(Texts);

  readonly faults = input.required<Fault[]>();
  protected readonly filter = signal('');
  protected readonly shown = computed(() => filterFaults(this.faults(), this.filter()));
  protected readonly lineHeight = lineHeight;
  protected readonly height = computed(() => Math.max(1, Math.min(linesShown, this.shown().length)) * lineHeight);
  protected readonly columns: Column<Fault>[] = [
    { name: 'sheet', title: '::Fault:Sheet', value: (fault) => fault.sheet },
    { name: 'row', title: '::Fault:Row', value: (fault) => fault.row, numeric: true },
    { name: 'column', title: '::Fault:Column', value: (fault) => fault.column },
    { name: 'value', title: '::Fault:Value', value: (fault) => fault.value },
    { name: 'message', title: '::Fault:Message', value: (fault) => fault.message },
  ];

  protected download(): void {
    const headings = this.columns.map((column) => this.texts.get(column.title));
    saveAs('faults.csv', toCsv(this.columns, headings, this.shown()), 'text/csv;charset=utf-8');
  }
}
