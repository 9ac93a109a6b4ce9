import { DatePipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { TextPipe, Texts } from '../../core/text';
import { Entry } from '../entries-api';

/** What holds an entry up: the lower level, a suspension, or a question put to the level above. */
@Component({
  selector: 'app-entry-waits',
  imports: [DatePipe, NzAlertModule, TextPipe],
  template: `
    @let shown = entry();
    @if (shown.suspendedBecause) {
      <nz-alert nzType="warning" nzShowIcon [nzMessage]="'ThreeListsUi::Suspended:Because' | text: { Reason: shown.suspendedBecause }" />
    }
    @if (waitingFor()) {
      <nz-alert nzType="info" nzShowIcon [nzMessage]="'ThreeListsUi::WaitingFor' | text: { Names: waitingFor() }" />
    }
    @if (shown.extensionUntil) {
      <nz-alert nzType="info" nzShowIcon [nzMessage]="'ThreeListsUi::Extension:Asked' | text: { Day: (shown.extensionUntil | date: 'longDate'), Reason: shown.extensionReason, Name: shown.supervisorName }" />
    }
    @if (shown.closureNote) {
      <nz-alert nzType="info" nzShowIcon [nzMessage]="'ThreeListsUi::Closure:Waiting' | text: { Note: shown.closureNote, Name: shown.supervisorName }" />
    }
  `,
})
export class EntryWaits {
  private readonly texts = inject(Texts);
  readonly entry = input.required<Entry>();
  protected readonly waitingFor = computed(() => this.entry().waitingFor.join(this.texts.get('ThreeListsUi::And')));
}
