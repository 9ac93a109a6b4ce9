import { DatePipe } from '@angular/common';
import { Component, DestroyRef, OnInit, computed, inject, input, output, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { forgetDraft, readDraft, writeDraft } from '../../core/draft-store';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { ReportsApi, WeeklyReport } from '../reports-api';
import { KeptReport, LineForm, Typed, formOf, keptOf, lackingEvidence, toInput } from './report-draft';
import { ReportLine } from './report-line';

const pause = 1500;

/** A week being written: kept on the device with every key, sent to the host as a draft when typing pauses, submitted at the end. */
@Component({
  selector: 'app-report-form',
  imports: [DatePipe, NzButtonModule, NzInputModule, ReportLine, TextPipe],
  templateUrl: './report-form.html',
})
export class ReportForm implements OnInit {
  private readonly problems = inject(Problems);
  private readonly reports = inject(ReportsApi);

  readonly report = input.required<WeeklyReport>();
  readonly submitted = output();

  protected readonly lines = signal<LineForm[]>([]);
  protected readonly remark = signal('');
  protected readonly lacking = computed(() => lackingEvidence(this.lines()).length);
  protected readonly submitting = signal(false);
  protected readonly saved = signal<Date | undefined>(undefined);
  /** Whether the host lacks something that is typed. */
  readonly unsent = signal(false);

  private stamp = '';
  private timer?: ReturnType<typeof setTimeout>;
  private saving: Promise<void> = Promise.resolve();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.unsent() && void this.save().catch(() => undefined));
  }

  ngOnInit(): void {
    const kept = readDraft<KeptReport>(this.draft());
    const { remark, lines } = formOf(this.report(), kept);
    this.remark.set(remark);
    this.lines.set(lines);
    this.stamp = this.report().concurrencyStamp;
    if (kept) {
      this.later();
    }
  }

  protected change(row: LineForm, changed: Partial<Typed>): void {
    this.lines.update((lines) => lines.map((other) => (other.line.taskId === row.line.taskId ? { ...other, ...changed } : other)));
    this.later();
  }

  protected say(remark: string): void {
    this.remark.set(remark);
    this.later();
  }

  protected async submit(): Promise<void> {
    this.submitting.set(true);
    try {
      await this.save();
      await this.reports.submit(this.report().id, this.stamp);
      forgetDraft(this.draft());
      this.submitted.emit();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.submitting.set(false);
    }
  }

  private later(): void {
    writeDraft(this.draft(), keptOf(this.remark(), this.lines()));
    this.unsent.set(true);
    clearTimeout(this.timer);
    // Without a connection it stays on the device; the next change or the submission tries again.
    this.timer = setTimeout(() => void this.save().catch(() => undefined), pause);
  }

  private save(): Promise<void> {
    clearTimeout(this.timer);
    this.saving = this.saving.catch(() => undefined).then(() => (this.unsent() ? this.send() : undefined));
    return this.saving;
  }

  private async send(): Promise<void> {
    this.unsent.set(false);
    try {
      const saved = await this.reports.save(this.report().id, toInput(this.remark(), this.lines(), this.stamp));
      this.stamp = saved.concurrencyStamp;
    } catch (error) {
      this.unsent.set(true);
      throw error;
    }
    if (!this.unsent()) {
      forgetDraft(this.draft());
      this.saved.set(new Date());
    }
  }

  private draft(): string {
    return `weekly-report/${this.report().id}`;
  }
}
