import { Component, input, output, signal } from '@angular/core';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { TextPipe } from '../../core/text';
import { isSheet } from './import-report';

/** A place to drop one file of rows on, or to click and choose it. */
@Component({
  selector: 'app-drop-zone',
  imports: [NzIconModule, TextPipe],
  template: `
    <label class="drop-zone" [class.over]="over()" [class.busy]="busy()" (dragover)="drag($event, true)" (dragleave)="drag($event, false)" (drop)="drop($event)">
      <input #chooser type="file" accept=".xlsx,.xls,.csv" [disabled]="busy()" (change)="take(chooser.files); chooser.value = ''" />
      <nz-icon nzType="inbox" aria-hidden="true" />
      <strong>{{ (busy() ? '::Import:Reading' : '::Import:Drop') | text }}</strong>
      <span class="hint">{{ '::Import:Formats' | text }}</span>
    </label>
    @if (refused(); as name) {
      <p class="field-error" role="alert">{{ '::Import:WrongFile' | text: { Name: name } }}</p>
    }
  `,
})
export class DropZone {
  readonly busy = input(false);
  readonly chosen = output<File>();
  protected readonly over = signal(false);
  protected readonly refused = signal<string | undefined>(undefined);

  protected drag(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over.set(over);
  }

  protected drop(event: DragEvent): void {
    this.drag(event, false);
    this.take(event.dataTransfer?.files);
  }

  protected take(files: FileList | null | undefined): void {
    const file = files?.[0];
    if (!file || this.busy()) {
      return;
    }
    this.refused.set(isSheet(file.name) ? undefined : file.name);
    if (isSheet(file.name)) {
      this.chosen.emit(file);
    }
  }
}
