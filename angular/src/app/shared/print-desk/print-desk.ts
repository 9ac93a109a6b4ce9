import { Component, inject, signal } from '@angular/core';
import { Location } from '@angular/common';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { TextPipe } from '../../core/text';
import { missingOfficialFonts } from './official-fonts';

/** The desk on which a paper lies before it is printed; says when the official fonts are missing here. */
@Component({
  selector: 'app-print-desk',
  imports: [NzAlertModule, NzButtonModule, NzIconModule, TextPipe],
  template: `
    <div class="print-bar">
      <button nz-button type="button" (click)="location.back()">{{ '::Back' | text }}</button>
      <button nz-button nzType="primary" type="button" (click)="print()">
        <nz-icon nzType="printer" aria-hidden="true" />{{ '::Print' | text }}
      </button>
      <ng-content select="[bar]" />
      @if (missing().length > 0) {
        <nz-alert nzType="warning" nzShowIcon [nzMessage]="'::Print:FontsMissing' | text: { Fonts: missing().join(' / ') }" />
      }
    </div>
    <ng-content />
  `,
  host: { class: 'print-desk' },
})
export class PrintDesk {
  protected readonly location = inject(Location);
  protected readonly missing = signal(missingOfficialFonts());

  protected print(): void {
    window.print();
  }
}
