import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Problems } from '../../core/problem';
import { TextPipe, Texts } from '../../core/text';
import { SchemeDefinition } from '../schemes-api';
import { Sheet, SheetsApi } from '../sheets-api';
import { factNameOf } from '../try-out/tried-subject';
import { TypedFacts, statedFacts, typedFacts } from './typed-facts';

/** What whoever leads the round states of a subject beside the marks: facts that conditions ask for, and stars decided without a vote; each with its reason. */
@Component({
  selector: 'app-sheet-facts',
  imports: [NzButtonModule, NzInputModule, TextPipe],
  template: `
    <section class="panel">
      <h2>{{ 'AssessmentsUi::Facts:State' | text }}</h2>
      @if (editing()) {
        <form class="claim" (submit)="$event.preventDefault(); save()">
          @for (line of lines(); track line.key) {
            <div class="fact-line">
              <label class="field"><span>{{ line.name }}</span>
                @if (line.direct) {
                  <select #decided class="native" (change)="change(line.key, { value: decided.value })">
                    @for (word of ['', 'true', 'false']; track word) {
                      <option [value]="word" [selected]="word === typed()[line.key].value">{{ 'AssessmentsUi::Direct:' + (word || 'open') | text }}</option>
                    }
                  </select>
                } @else {
                  <input #value nz-input inputmode="decimal" [value]="typed()[line.key].value" (input)="change(line.key, { value: value.value })" />
                }
              </label>
              <label class="field"><span>{{ '::Reason' | text }}</span><input #reason nz-input maxlength="500" [value]="typed()[line.key].reason" (input)="change(line.key, { reason: reason.value })" /></label>
            </div>
          }
          <div class="form-actions">
            <button nz-button nzType="primary" [nzLoading]="busy()" [disabled]="lacking() > 0" [title]="lacking() > 0 ? ('AssessmentsUi::Facts:Lacking' | text: { Count: lacking() }) : ''">{{ '::Save' | text }}</button>
            <button nz-button type="button" (click)="editing.set(false)">{{ '::Cancel' | text }}</button>
          </div>
        </form>
      } @else {
        <p class="hint">{{ 'AssessmentsUi::Facts:Hint' | text }}</p>
        <button nz-button type="button" (click)="editing.set(true)">{{ 'AssessmentsUi::Facts:State' | text }}</button>
      }
    </section>
  `,
})
export class SheetFacts {
  private readonly problems = inject(Problems);
  private readonly sheets = inject(SheetsApi);
  private readonly texts = inject(Texts);

  readonly sheet = input.required<Sheet>();
  readonly scheme = input.required<SchemeDefinition>();
  readonly changed = output();
  protected readonly editing = signal(false);
  protected readonly busy = signal(false);
  protected readonly typed = linkedSignal<TypedFacts>(() => typedFacts(this.scheme(), this.sheet()));
  protected readonly lines = computed(() =>
    Object.entries(this.typed()).map(([key, { code, direct }]) => ({ key, direct, name: direct ? (this.scheme().sections.find((section) => section.code === code)?.name ?? code) : (factNameOf(this.scheme(), code) ?? this.texts.named('AssessmentsUi::Fact:', code)) })),
  );
  protected readonly lacking = computed(() => Object.values(this.typed()).filter(({ value, reason }) => value.trim() !== '' && !reason.trim()).length);

  protected change(key: string, changed: Partial<{ value: string; reason: string }>): void {
    this.typed.update((known) => ({ ...known, [key]: { ...known[key], ...changed } }));
  }

  protected async save(): Promise<void> {
    this.busy.set(true);
    try {
      await this.sheets.state(this.sheet().id, statedFacts(this.typed(), this.sheet()));
      this.editing.set(false);
      this.changed.emit();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}
