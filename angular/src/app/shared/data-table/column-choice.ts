import { Component, input, output } from '@angular/core';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { TextPipe } from '../../core/text';

/** Chooses which columns of a table are shown. */
@Component({
  selector: 'app-column-choice',
  imports: [NzIconModule, TextPipe],
  template: `
    <details class="column-choice">
      <summary class="ant-btn"><nz-icon nzType="setting" aria-hidden="true" />{{ '::Table:Columns' | text }}</summary>
      <ul>
        @for (column of columns(); track column.name) {
          <li>
            <label><input type="checkbox" [checked]="chosen().includes(column.name)" (change)="toggle(column.name)" />{{ column.title | text }}</label>
          </li>
        }
      </ul>
    </details>
  `,
})
export class ColumnChoice {
  readonly columns = input.required<{ name: string; title: string }[]>();
  readonly chosen = input.required<string[]>();
  readonly chosenChange = output<string[]>();

  protected toggle(name: string): void {
    const chosen = this.chosen();
    this.chosenChange.emit(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
  }
}
