import { DatePipe } from '@angular/common';
import { Component, inject, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzMessageService } from 'ng-zorro-antd/message';
import { Can } from '../../core/permission';
import { Problems } from '../../core/problem';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { DutyApi, DutyReportCall } from '../duty-api';

/** The latest calls for reports: how many have filed; one click reminds the others. */
@Component({
  selector: 'app-call-table',
  imports: [Can, DatePipe, NzButtonModule, RouterLink, TextPipe],
  template: `
    @for (call of calls()?.items; track call.id) {
      <section class="panel call-line">
        <a [routerLink]="[]" [queryParams]="{ callId: call.id }"><strong>{{ call.name }}</strong></a>
        <span class="hint">{{ 'AssessmentsUi::Duty:CallBy' | text: { Name: call.issuerName, Day: (call.fileBy | date: 'longDate') } }}</span>
        <progress [max]="call.total" [value]="call.filed" [attr.aria-label]="call.name"></progress>
        <span class="figure">{{ 'AssessmentsUi::Duty:Filed' | text: { Filed: call.filed, Total: call.total } }}</span>
        @if (call.filed < call.total) {
          <button *can="'Assessments.DutyReports.Call'" nz-button nzSize="small" type="button" [nzLoading]="busy()" (click)="remind(call)">{{ 'AssessmentsUi::Duty:Remind' | text }}</button>
        }
      </section>
    }
  `,
})
export class CallTable {
  private readonly duty = inject(DutyApi);
  private readonly messages = inject(NzMessageService);
  private readonly problems = inject(Problems);
  private readonly texts = inject(Texts);

  protected readonly busy = signal(false);
  private readonly answer = resource({ loader: () => this.duty.calls({ sorting: 'fileBy desc', maxResultCount: 3 }) });
  protected readonly calls = valueOf(this.answer);

  protected async remind(call: DutyReportCall): Promise<void> {
    this.busy.set(true);
    try {
      const { reminded } = await this.duty.remind(call.id);
      this.messages.success(this.texts.get('AssessmentsUi::Duty:Reminded', { Count: reminded }));
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}
