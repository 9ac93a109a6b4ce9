import { Component, inject, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { TextPipe } from '../../core/text';
import { FileImport } from '../../shared/file-import/file-import';
import { PageHeader } from '../../shared/page-header/page-header';
import { LedgerApi } from '../ledger-api';

/** Brings in a ledger kept in a workbook until now; the same ledger again changes nothing. */
@Component({
  selector: 'app-ledger-import',
  imports: [FileImport, NzButtonModule, PageHeader, RouterLink, TextPipe],
  template: `
    <app-page-header [heading]="'ThreeListsUi::Ledger:Import' | text" [path]="[{ text: '::Menu:Problems' | text, link: '/three-lists/problems' }]" />
    <app-file-import [send]="send" explained="ThreeListsUi::Ledger:Explained">
      <a nz-button nzType="primary" routerLink="/three-lists/problems">{{ 'ThreeListsUi::Ledger:See' | text }}</a>
    </app-file-import>
  `,
})
export class LedgerImport implements HasUnsaved {
  private readonly api = inject(LedgerApi);
  private readonly form = viewChild.required(FileImport);
  protected readonly send = (file: File, dryRun: boolean) => this.api.import(file, dryRun);

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.form().unsaved();
  }
}
