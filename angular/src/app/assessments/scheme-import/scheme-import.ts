import { Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { DropZone } from '../../shared/file-import/drop-zone';
import { PageHeader } from '../../shared/page-header/page-header';
import { SchemeSheet } from '../scheme-page/scheme-sheet';
import { ScoreSheetDraft, SchemesApi } from '../schemes-api';
import { ImportedSheet } from './imported-sheet';

/** Reads a score sheet kept in a workbook until now: what does not add up is told and left as it is, and the rest is finished in the editor. */
@Component({
  selector: 'app-scheme-import',
  imports: [DropZone, NzAlertModule, NzButtonModule, PageHeader, SchemeSheet, TextPipe],
  template: `
    <app-page-header [heading]="'AssessmentsUi::Scheme:Import' | text" [path]="[{ text: 'AssessmentsUi::Schemes' | text, link: '/assessments/schemes' }]">
      @if (draft()) {
        <button nz-button type="button" (click)="draft.set(undefined)">{{ '::Import:AnotherFile' | text }}</button>
        <button nz-button nzType="primary" type="button" (click)="finish()">{{ 'AssessmentsUi::Import:Finish' | text }}</button>
      }
    </app-page-header>
    @if (draft(); as draft) {
      @if (draft.warnings.length > 0) {
        <div class="faults" role="alert">
          <p>{{ 'AssessmentsUi::Import:Warnings' | text: { Count: draft.warnings.length } }}</p>
          <ul>
            @for (warning of draft.warnings; track $index) {
              <li>{{ 'AssessmentsUi::Import:At' | text: { Sheet: warning.sheet, Row: warning.row } }}{{ warning.message }}</li>
            }
          </ul>
        </div>
      } @else {
        <nz-alert nzType="success" nzShowIcon [nzMessage]="'AssessmentsUi::Import:AddsUp' | text" />
      }
      <h2>{{ draft.scheme.name }}</h2>
      <app-scheme-sheet [sections]="draft.scheme.sections" />
    } @else {
      <section class="panel">
        <app-drop-zone [busy]="busy()" (chosen)="read($event)" />
        <p class="hint">{{ 'AssessmentsUi::Import:Explained' | text }}</p>
      </section>
    }
  `,
})
export class SchemeImport {
  private readonly imported = inject(ImportedSheet);
  private readonly problems = inject(Problems);
  private readonly router = inject(Router);
  private readonly schemes = inject(SchemesApi);

  protected readonly busy = signal(false);
  protected readonly draft = signal<ScoreSheetDraft | undefined>(undefined);

  protected async read(file: File): Promise<void> {
    this.busy.set(true);
    try {
      this.draft.set(await this.schemes.import(file));
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }

  protected finish(): void {
    this.imported.give(this.draft()!);
    void this.router.navigateByUrl('/assessments/schemes/new');
  }
}
