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
import { SchemeSummary, SchemesApi } from '../schemes-api';

/** The county's assessment schemes, the latest version of each unless older ones are asked for. */
@Component({
  selector: 'app-scheme-list',
  imports: [Can, DataCell, DataTable, DatePipe, NzButtonModule, NzIconModule, PageHeader, RouterLink, TableFilter, TextPipe],
  templateUrl: './scheme-list.html',
})
export class SchemeList {
  private readonly schemes = inject(SchemesApi);
  private readonly texts = inject(Texts);

  protected readonly load = ({ versions, ...request }: ListRequest) => this.schemes.list({ ...request, latestOnly: versions !== 'all' });
  protected readonly link = (scheme: SchemeSummary) => ['/assessments/schemes', scheme.id];
  protected readonly subjects = ['organization', 'member'].map((value) => ({ value, text: this.texts.get(`AssessmentsUi::Subject:${value}`) }));
  protected readonly versions = [{ value: 'all', text: this.texts.get('AssessmentsUi::Scheme:AllVersions') }];
  protected readonly columns: Column<SchemeSummary>[] = [
    { name: 'name', title: 'AssessmentsUi::Scheme:Name', value: (scheme) => scheme.name, sorting: 'name' },
    { name: 'version', title: 'AssessmentsUi::Scheme:Version', value: (scheme) => scheme.version, sorting: 'version', numeric: true },
    { name: 'subjectKind', title: 'AssessmentsUi::Scheme:Subject', value: (scheme) => this.texts.get(`AssessmentsUi::Subject:${scheme.subjectKind}`) },
    { name: 'state', title: 'AssessmentsUi::Scheme:State', value: (scheme) => this.texts.get(scheme.isFrozen ? 'AssessmentsUi::Scheme:Frozen' : 'AssessmentsUi::Scheme:Editable') },
    { name: 'code', title: 'AssessmentsUi::Scheme:Code', value: (scheme) => scheme.code, sorting: 'code' },
    { name: 'creationTime', title: 'AssessmentsUi::Scheme:Created', value: (scheme) => scheme.creationTime, sorting: 'creationTime' },
  ];
}
