import { DatePipe } from '@angular/common';
import { Component, DestroyRef, OnInit, computed, inject, input, output, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { forgetDraft, readDraft, writeDraft } from '../../core/draft-store';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { Confirm } from '../../shared/confirm/confirm';
import { DutyApi, DutyReport, DutySectionName } from '../duty-api';
import { FigureLines } from './figure-lines';
import { TypedReport, emptySections, toReport, typedReport } from './report-draft';

const pause = 1500;

/** A report being written: kept on the device with every key, sent to the host as a draft when typing pauses, filed at the end. */
@Component({
  selector: 'app-duty-report-form',
  imports: [DatePipe, FigureLines, NzButtonModule, NzInputModule, TextPipe],
  templateUrl: './report-form.html',
})
export class DutyReportForm implements OnInit {
  private readonly confirm = inject(Confirm);
  private readonly duty = inject(DutyApi);
  private readonly problems = inject(Problems);

  readonly report = input.required<DutyReport>();
  readonly changed = output();

  protected readonly typed = signal<TypedReport>({ texts: { dutiesDone: '', problems: '', causes: '', nextSteps: '' }, figures: {} });
  protected readonly unsent = signal(false);
  protected readonly savedAt = signal<Date | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly empty = computed(() => emptySections(this.report(), this.typed()));

  private stamp = '';
  private timer?: ReturnType<typeof setTimeout>;
  private saving: Promise<void> = Promise.resolve();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.unsent() && void this.save().catch(() => undefined));
  }

  ngOnInit(): void {
    const kept = readDraft<TypedReport>(this.draft());
    this.typed.set(typedReport(this.report(), kept));
    this.stamp = this.report().concurrencyStamp;
    if (kept) {
      this.later();
    }
  }

  protected write(section: DutySectionName, text: string): void {
    this.typed.update((typed) => ({ ...typed, texts: { ...typed.texts, [section]: text } }));
    this.later();
  }

  protected decide(key: string, changed: Partial<{ isLeftOut: boolean; note: string }>): void {
    this.typed.update((typed) => ({ ...typed, figures: { ...typed.figures, [key]: { ...typed.figures[key], ...changed } } }));
    this.later();
  }

  protected async file(): Promise<void> {
    if (await this.confirm.ask('AssessmentsUi::Duty:File', 'AssessmentsUi::Duty:FileEffect')) {
      await this.doing(() => this.duty.file(this.report().id));
    }
  }

  protected prefill(): Promise<void> {
    return this.doing(() => this.duty.prefill(this.report().id));
  }

  private async doing(send: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    try {
      await this.save();
      await send();
      forgetDraft(this.draft());
      this.changed.emit();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }

  private later(): void {
    writeDraft(this.draft(), this.typed());
    this.unsent.set(true);
    clearTimeout(this.timer);
    // Without a connection it stays on the device; the next change or the filing tries again.
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
      this.stamp = (await this.duty.write(this.report().id, toReport(this.typed(), this.stamp))).concurrencyStamp;
    } catch (error) {
      this.unsent.set(true);
      throw error;
    }
    if (!this.unsent()) {
      forgetDraft(this.draft());
      this.savedAt.set(new Date());
    }
  }

  private draft(): string {
    return `duty-report/${this.report().id}`;
  }
}
