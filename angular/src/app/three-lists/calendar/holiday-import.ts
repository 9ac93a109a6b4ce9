import { Component, inject, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { TextPipe } from '../../core/text';
import { FileImport } from '../../shared/file-import/file-import';
import { PageHeader } from '../../shared/page-header/page-header';
import { CalendarApi } from '../calendar-api';

/** Brings a year's holidays and make-up workdays in, as the State Council announces them. */
@Component({
  selector: 'app-holiday-import',
  imports: [FileImport, NzButtonModule, PageHeader, RouterLink, TextPipe],
  template: `
    <app-page-header [heading]="'ThreeListsUi::Holiday:Import' | text" [path]="[{ text: '::Menu:Calendar' | text, link: '/three-lists/calendar' }]" />
    <app-file-import [send]="send" explained="ThreeListsUi::Holiday:Explained">
      <a nz-button nzType="primary" routerLink="/three-lists/calendar">{{ '::Menu:Calendar' | text }}</a>
    </app-file-import>
  `,
})
export class HolidayImport implements HasUnsaved {
  private readonly calendar = inject(CalendarApi);
  private readonly form = viewChild.required(FileImport);
  protected readonly send = (file: File, dryRun: boolean) => this.calendar.importHolidays(file, dryRun);

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.form().unsaved();
  }
}
