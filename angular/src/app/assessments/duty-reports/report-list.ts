import { DatePipe } from '@angular/common';
import { Component, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Can } from '../../core/permission';
import { Problems } from '../../core/problem';
import { TextPipe, Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { ListRequest } from '../../shared/data-table/every-page';
import { TableFilter } from '../../shared/data-table/table-filter';
import { PageHeader } from '../../shared/page-header/page-header';
import { today } from '../../shared/today';
import { DutyApi, DutyReportSummary } from '../duty-api';
import { CallTable } from './call-table';
import { DutyReportState } from './report-state';

/** The duty reports of the user's part of the tree, and who was asked for theirs. */
@Component({
  selector: 'app-duty-report-list',
  imports: [CallTable, Can, DataCell, DataTable, DatePipe, DutyReportState, NzButtonModule, NzIconModule, NzInputModule, PageHeader, RouterLink, TableFilter, TextPipe],
  templateUrl: './report-list.html',
})
export class DutyReportList {
  private readonly duty = inject(DutyApi);
  private readonly problems = inject(Problems);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);

  protected readonly beginning = signal(false);
  protected readonly busy = signal(false);
  protected readonly year = today().slice(0, 4);
  protected readonly load = (request: ListRequest) => this.duty.reports(request);
  protected readonly link = (report: DutyReportSummary) => ['/assessments/duty-reports', report.id];
  protected readonly states = ['draft', 'filed', 'returned', 'remarked', 'published'].map((value) => ({ value, text: this.texts.get(`AssessmentsUi::DutyState:${value}`) }));
  protected readonly waits = [{ value: 'true', text: this.texts.get('AssessmentsUi::Duty:WaitsForMe') }];
  protected readonly columns: Column<DutyReportSummary>[] = [
    { name: 'personName', title: 'AssessmentsUi::Duty:Person', value: (report) => report.personName, sorting: 'personName' },
    { name: 'organizationName', title: 'AssessmentsUi::Sheet:Organization', value: (report) => report.organizationName, sorting: 'organization' },
    { name: 'period', title: 'AssessmentsUi::Period', value: (report) => report.period, sorting: 'period' },
    { name: 'fileBy', title: 'AssessmentsUi::Duty:FileBy', value: (report) => report.fileBy, sorting: 'fileBy' },
    { name: 'state', title: 'AssessmentsUi::Duty:State', value: (report) => this.texts.get(`AssessmentsUi::DutyState:${report.state}`), sorting: 'state' },
    { name: 'filedOn', title: 'AssessmentsUi::Duty:FiledOn', value: (report) => report.filedOn, sorting: 'filedOn' },
  ];

  /** Begins a report unasked. */
  protected async begin(period: string): Promise<void> {
    this.busy.set(true);
    try {
      const report = await this.duty.begin(period.trim());
      await this.router.navigate(['/assessments/duty-reports', report.id]);
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}
