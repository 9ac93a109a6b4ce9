import { Component, computed, inject, input, output, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Problems } from '../../core/problem';
import { TextPipe, Texts } from '../../core/text';
import { DeskCount, DeskLine, ResultsApi, Standing } from '../results-api';
import { sameStanding, tellStanding } from '../results/standing-words';

/** The meeting decides otherwise for one subject: what it was stays beside what it becomes, with the reason. */
@Component({
  selector: 'app-change-standing',
  imports: [NzButtonModule, NzInputModule, TextPipe],
  template: `
    <form class="change-standing" (submit)="$event.preventDefault(); change()">
      <strong>{{ line().subjectName }}</strong>
      <label class="field">
        <span>{{ 'AssessmentsUi::Desk:ChangeTo' | text }}</span>
        <select #choice class="native" (change)="to.set(offers()[+choice.value])">
          <option value="">…</option>
          @for (offer of offers(); track $index) {
            <option [value]="$index">{{ told(offer) }}</option>
          }
        </select>
      </label>
      <label class="field wide"><span>{{ '::Reason' | text }}</span><input #because nz-input maxlength="500" [value]="reason()" (input)="reason.set(because.value)" /></label>
      <button nz-button nzType="primary" [nzLoading]="busy()" [disabled]="!ready()" [title]="ready() ? '' : ('AssessmentsUi::Desk:ReasonMissing' | text)">{{ 'AssessmentsUi::Desk:Change' | text }}</button>
      <button nz-button type="button" (click)="done.emit(false)">{{ '::Cancel' | text }}</button>
    </form>
  `,
})
export class ChangeStanding {
  private readonly problems = inject(Problems);
  private readonly results = inject(ResultsApi);
  private readonly texts = inject(Texts);

  readonly roundId = input.required<string>();
  readonly line = input.required<DeskLine>();
  readonly counts = input.required<DeskCount[]>();
  readonly done = output<boolean>();
  protected readonly to = signal<Standing | undefined>(undefined);
  protected readonly reason = signal('');
  protected readonly busy = signal(false);
  protected readonly offers = computed(() => this.counts().map(({ standing }) => standing).filter((standing) => !sameStanding(standing, this.line().afterHand)));
  protected readonly ready = computed(() => !!this.to() && this.reason().trim().length >= 2);
  protected readonly told = (standing: Standing) => tellStanding(this.texts, standing);

  protected async change(): Promise<void> {
    if (!this.ready()) {
      return;
    }
    this.busy.set(true);
    try {
      await this.results.change(this.roundId(), { sheetId: this.line().sheetId, ...this.to()!, reason: this.reason().trim() });
      this.done.emit(true);
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}
