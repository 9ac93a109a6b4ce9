import { Component, inject, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Can } from '../../core/permission';
import { TextPipe, Texts } from '../../core/text';
import { Confirm } from '../../shared/confirm/confirm';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { PageHeader } from '../../shared/page-header/page-header';
import { LetterTemplateSummary, TemplatesApi } from '../templates-api';

/** The templates that letters are made from: own ones to edit, those of the levels above to copy. */
@Component({
  selector: 'app-template-list',
  imports: [Can, DataCell, DataTable, NzButtonModule, NzIconModule, PageHeader, RouterLink, TextPipe],
  templateUrl: './template-list.html',
})
export class TemplateList {
  private readonly templates = inject(TemplatesApi);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly table = viewChild.required<DataTable<LetterTemplateSummary>>(DataTable);

  protected readonly load = this.templates.list;
  protected readonly link = (template: LetterTemplateSummary) => ['/responsibility-letters/templates', template.id];
  protected readonly columns: Column<LetterTemplateSummary>[] = [
    { name: 'name', title: 'ResponsibilityLettersUi::Template:Name', value: (template) => template.name, sorting: 'name' },
    { name: 'year', title: 'ResponsibilityLettersUi::Year', value: (template) => template.year, sorting: 'year', numeric: true },
    { name: 'level', title: 'ResponsibilityLettersUi::Template:Level', value: (template) => this.word('Level', template.level) },
    { name: 'sector', title: 'ResponsibilityLettersUi::Template:Sector', value: (template) => this.word('Sector', template.sector) },
    { name: 'version', title: 'ResponsibilityLettersUi::Version', value: (template) => template.version, numeric: true },
    {
      name: 'isFrozen',
      title: 'ResponsibilityLettersUi::Template:State',
      value: (template) => this.texts.get(template.isFrozen ? 'ResponsibilityLettersUi::Template:Frozen' : 'ResponsibilityLettersUi::Template:Editable'),
    },
    { name: 'deeds', title: 'ResponsibilityLettersUi::Deeds', value: () => '' },
  ];

  protected async copy(template: LetterTemplateSummary): Promise<void> {
    const name = this.texts.get('ResponsibilityLettersUi::Template:CopyName', { Name: template.name });
    const { id } = await this.templates.copy(template.id, { name, year: template.year });
    await this.router.navigate(this.link({ ...template, id }));
  }

  protected async delete(template: LetterTemplateSummary): Promise<void> {
    if (await this.confirm.ask('ResponsibilityLettersUi::Template:Delete', 'ResponsibilityLettersUi::Template:Delete:Effect', { Name: template.name })) {
      await this.templates.delete(template.id);
      this.table().reload();
    }
  }

  private word(prefix: string, name: string | undefined): string {
    return this.texts.get(`ResponsibilityLettersUi::${prefix}:${name ?? 'any'}`);
  }
}
