import { DatePipe, DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { AskReason } from '../../shared/ask-reason/ask-reason';
import { PageHeader } from '../../shared/page-header/page-header';
import { today } from '../../shared/today';
import { DutyApi, DutyScoreRole } from '../duty-api';
import { FigureLines } from './figure-lines';
import { DutyReportForm } from './report-form';
import { DutyReportState } from './report-state';

/** One duty report: its author writes it, the level above remarks on it and gives points, the members are shown it. */
@Component({
  selector: 'app-duty-report-page',
  imports: [DatePipe, DecimalPipe, DutyReportForm, DutyReportState, FigureLines, NzAlertModule, NzButtonModule, NzIconModule, NzInputModule, PageHeader, TextPipe],
  templateUrl: './report-page.html',
})
export class DutyReportPage {
  private readonly duty = inject(DutyApi);
  private readonly problems = inject(Problems);
  private readonly reasons = inject(AskReason);

  readonly id = input.required<string>();
  protected readonly opened = resource({ params: () => this.id(), loader: ({ params: id }) => this.duty.report(id) });
  protected readonly report = valueOf(this.opened);
  protected readonly busy = signal(false);
  protected readonly publishing = signal(false);
  protected readonly role = signal<DutyScoreRole>('superior');
  protected readonly roles: DutyScoreRole[] = ['superior', 'peers', 'members'];
  protected readonly today = today();
  protected readonly may = computed(() => new Set((this.report()?.deeds ?? []).filter(({ allowed }) => allowed).map(({ name }) => name)));
  protected readonly document = computed(() => this.duty.document(this.id()));

  protected async return(): Promise<void> {
    const reason = await this.reasons.ask({ deed: 'AssessmentsUi::Duty:Return', effect: 'AssessmentsUi::Duty:ReturnEffect' });
    if (reason) {
      await this.doing(() => this.duty.return(this.id(), reason));
    }
  }

  protected remark(text: string): Promise<void> {
    return this.doing(() => this.duty.remark(this.id(), text.trim()));
  }

  protected score(points: string, judgeName: string, reason: string): Promise<void> {
    return this.doing(() => this.duty.score(this.id(), { role: this.role(), points: Number(points), judgeName: this.role() === 'superior' ? null : judgeName.trim(), reason: reason.trim() || null }));
  }

  protected publish(on: string, attended: string): Promise<void> {
    return this.doing(async () => {
      await this.duty.publish(this.id(), on, Number(attended));
      this.publishing.set(false);
    });
  }

  private async doing(send: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    try {
      await send();
      this.opened.reload();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}
