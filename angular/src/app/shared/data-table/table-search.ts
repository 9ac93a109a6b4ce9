import { Component, ElementRef, input, output, viewChild } from '@angular/core';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzInputModule } from 'ng-zorro-antd/input';
import { TextPipe } from '../../core/text';

/** Searches a list once the typing pauses. */
@Component({
  selector: 'app-table-search',
  imports: [NzIconModule, NzInputModule, TextPipe],
  template: `
    <nz-input-wrapper>
      <nz-icon nzInputPrefix nzType="search" aria-hidden="true" />
      <input
        #field
        nz-input
        type="search"
        [value]="filter()"
        [placeholder]="'::Table:Search' | text"
        [attr.aria-label]="'::Table:Search' | text"
        (input)="type(field.value)"
        (keydown.escape)="field.blur()"
      />
    </nz-input-wrapper>
  `,
  host: { class: 'table-search' },
})
export class TableSearch {
  readonly filter = input.required<string>();
  readonly filterChange = output<string>();
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private pause?: ReturnType<typeof setTimeout>;

  focus(): void {
    this.field().nativeElement.focus();
  }

  protected type(filter: string): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.filterChange.emit(filter), 300);
  }
}
