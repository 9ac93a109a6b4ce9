import { Component, computed, inject, input } from '@angular/core';
import { TextPipe, Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { ListRequest } from '../../shared/data-table/every-page';
import { TableFilter } from '../../shared/data-table/table-filter';
import { SheetSummary, SheetsApi } from '../sheets-api';

/** The sheets of a round with how far each is. */
@Component({
  selector: 'app-sheet-table',
  imports: [DataCell, DataTable, TableFilter, TextPipe],
  template: `
    <app-data-table name="sheets" sorting="number asc" empty="AssessmentsUi::Sheet:None" [columns]="columns" [load]="load()" [link]="link">
      <app-table-filter filters param="waitsForMe" label="AssessmentsUi::Sheet:Which" [options]="waits" />
      <ng-template cell="isSelfAssessed" let-sheet>
        <span [class]="'tag ' + (sheet.isSelfAssessed ? 'good' : '')">{{ (sheet.isSelfAssessed ? 'AssessmentsUi::Sheet:SelfDone' : 'AssessmentsUi::Sheet:SelfOpen') | text }}</span>
      </ng-template>
    </app-data-table>
  `,
})
export class SheetTable {
  private readonly sheets = inject(SheetsApi);
  private readonly texts = inject(Texts);

  readonly roundId = input.required<string>();
  protected readonly load = computed(() => {
    const roundId = this.roundId();
    return (request: ListRequest) => this.sheets.list({ ...request, roundId });
  });
  protected readonly link = (sheet: SheetSummary) => ['/assessments/sheets', sheet.id];
  protected readonly waits = [{ value: 'true', text: this.texts.get('AssessmentsUi::Sheet:WaitsForMe') }];
  protected readonly columns: Column<SheetSummary>[] = [
    { name: 'number', title: 'AssessmentsUi::Sheet:Number', value: (sheet) => sheet.number, sorting: 'number', numeric: true, hidden: true },
    { name: 'subjectName', title: 'AssessmentsUi::Sheet:Subject', value: (sheet) => sheet.subjectName, sorting: 'subjectName' },
    { name: 'organizationName', title: 'AssessmentsUi::Sheet:Organization', value: (sheet) => (sheet.memberId ? sheet.organizationName : undefined), sorting: 'organizationName', hidden: true },
    { name: 'superiorName', title: 'AssessmentsUi::Sheet:Superior', value: (sheet) => sheet.superiorName },
    { name: 'isSelfAssessed', title: 'AssessmentsUi::Step:selfAssessment', value: (sheet) => this.texts.get(sheet.isSelfAssessed ? 'AssessmentsUi::Sheet:SelfDone' : 'AssessmentsUi::Sheet:SelfOpen') },
    { name: 'submitted', title: 'AssessmentsUi::Sheet:Submitted', value: (sheet) => sheet.submitted, numeric: true },
    { name: 'claims', title: 'AssessmentsUi::Sheet:Claims', value: (sheet) => sheet.claims || undefined, numeric: true },
  ];
}
