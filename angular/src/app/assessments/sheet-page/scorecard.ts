import { DatePipe } from '@angular/common';
import { Component, DestroyRef, OnInit, computed, inject, input, output, signal } from '@angular/core';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { forgetDraft, readDraft, writeDraft } from '../../core/draft-store';
import { Problems } from '../../core/problem';
import { TextPipe, Texts } from '../../core/text';
import { SchemeDefinition } from '../schemes-api';
import { Sheet, SheetsApi } from '../sheets-api';
import { textOfValue } from '../value-text';
import { ScoreLine } from './score-line';
import { TypedMark, TypedMarks, figureOf, missingOf, sumOf, toMarks, typedOf } from './score-form';

const pause = 1500;

/** One's own card in a role: kept on the device with every key, sent to the host as a draft when typing pauses, counted once it is submitted. */
@Component({
  selector: 'app-scorecard',
  imports: [DatePipe, NzAlertModule, NzButtonModule, ScoreLine, TextPipe],
  templateUrl: './scorecard.html',
})
export class ScorecardForm implements OnInit {
  private readonly problems = inject(Problems);
  private readonly sheets = inject(SheetsApi);
  private readonly texts = inject(Texts);

  readonly sheet = input.required<Sheet>();
  readonly scheme = input.required<SchemeDefinition>();
  readonly role = input.required<string>();
  readonly saved = output();
  readonly submitted = output();

  protected readonly card = computed(() => this.sheet().scorecards.find(({ isMine, role }) => isMine && role === this.role()));
  protected readonly typed = signal<TypedMarks>({});
  protected readonly unsent = signal(false);
  protected readonly savedAt = signal<Date | undefined>(undefined);
  protected readonly submitting = signal(false);
  protected readonly missing = computed(() => (Object.keys(this.typed()).length > 0 ? missingOf(this.scheme(), this.role(), this.typed()) : []));
  protected readonly sum = computed(() => sumOf(this.scheme(), this.typed()));
  protected readonly figure = (code: string) => figureOf(this.scheme().sections.flatMap((section) => section.indicators).find((indicator) => indicator.code === code)!, this.sheet().figures);
  protected readonly selfMark = (code: string) => {
    const own = this.role() === 'self' ? undefined : this.sheet().scorecards.find(({ role }) => role === 'self')?.marks.find(({ indicator }) => indicator === code);
    return own && { text: textOfValue(own.value), reason: own.reason ?? '', evidence: own.evidence };
  };
  protected readonly named = computed(() => this.texts.named('AssessmentsUi::Role:', this.role()));

  private stamp?: string;
  private timer?: ReturnType<typeof setTimeout>;
  private saving: Promise<void> = Promise.resolve();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.unsent() && void this.save().catch(() => undefined));
  }

  ngOnInit(): void {
    const kept = readDraft<TypedMarks>(this.draft());
    this.typed.set(typedOf(this.scheme(), this.card(), kept));
    this.stamp = this.card()?.concurrencyStamp;
    if (kept) {
      this.later();
    }
  }

  protected change(code: string, changed: Partial<TypedMark>): void {
    this.typed.update((known) => ({ ...known, [code]: { ...known[code], ...changed } }));
    this.later();
  }

  protected async submit(): Promise<void> {
    this.submitting.set(true);
    try {
      await this.save();
      await this.sheets.submit(this.sheet().id, this.role());
      forgetDraft(this.draft());
      this.submitted.emit();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.submitting.set(false);
    }
  }

  private later(): void {
    writeDraft(this.draft(), this.typed());
    this.unsent.set(true);
    clearTimeout(this.timer);
    // Without a connection it stays on the device; the next change or the submission tries again.
    this.timer = setTimeout(() => void this.save().catch((error: unknown) => this.problems.tell(error)), pause);
  }

  private save(): Promise<void> {
    clearTimeout(this.timer);
    this.saving = this.saving.catch(() => undefined).then(() => (this.unsent() ? this.send() : undefined));
    return this.saving;
  }

  private async send(): Promise<void> {
    this.unsent.set(false);
    try {
      this.stamp = (await this.sheets.score(this.sheet().id, this.role(), toMarks(this.scheme(), this.typed()), this.stamp)).concurrencyStamp;
    } catch (error) {
      this.unsent.set(true);
      throw error;
    }
    if (!this.unsent()) {
      forgetDraft(this.draft());
      this.savedAt.set(new Date());
      this.saved.emit();
    }
  }

  private draft(): string {
    return `sheet/${this.sheet().id}/${this.role()}`;
  }
}
