import { DatePipe } from '@angular/common';
import { HttpErrorResponse } from '@angular/common/http';
import { Component, inject, input, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { OwnObjection, PublicityApi } from '../publicity-api';

/** The reply to an objection, for whoever holds its receipt. */
@Component({
  selector: 'app-read-reply',
  imports: [DatePipe, NzButtonModule, NzInputModule, TextPipe],
  template: `
    <section class="panel read-reply">
      <h2>{{ 'AssessmentsUi::Receipt:Read' | text }}</h2>
      <form class="rule-row" autocomplete="off" (submit)="$event.preventDefault(); read(code.value)">
        <label class="field name"><span>{{ 'AssessmentsUi::Receipt' | text }}</span><input #code nz-input class="figure" maxlength="40" autocapitalize="characters" spellcheck="false" (input)="found.set(undefined); missed.set(false)" /></label>
        <button nz-button [nzLoading]="busy()">{{ 'AssessmentsUi::Receipt:Look' | text }}</button>
      </form>
      @if (missed()) {
        <p class="field-error" role="alert">{{ 'AssessmentsUi::Receipt:Wrong' | text }}</p>
      }
      @if (found(); as objection) {
        <p role="status"><span class="tag">{{ 'AssessmentsUi::ObjectionState:' + objection.state | text }}</span> <strong>{{ objection.subjectName ?? '' }}</strong> <span class="hint">{{ objection.raisedOn | date: 'longDate' }}</span></p>
        <p class="prose-cell">{{ objection.text }}</p>
        @if (objection.reply) {
          <p class="prose-cell reply">{{ 'AssessmentsUi::Objection:Reply' | text: { Reply: objection.reply } }} <span class="hint">{{ objection.answeredOn | date: 'longDate' }}</span></p>
        } @else {
          <p class="hint">{{ 'AssessmentsUi::Receipt:NoReplyYet' | text }}</p>
        }
      }
    </section>
  `,
})
export class ReadReply {
  private readonly problems = inject(Problems);
  private readonly publicities = inject(PublicityApi);

  readonly publicityId = input.required<string>();
  readonly tenant = input<string>();
  protected readonly found = signal<OwnObjection | undefined>(undefined);
  protected readonly missed = signal(false);
  protected readonly busy = signal(false);

  protected async read(receipt: string): Promise<void> {
    if (!receipt.trim()) {
      return;
    }
    this.busy.set(true);
    try {
      this.found.set(await this.publicities.readReply(this.publicityId(), receipt.trim(), this.tenant()));
    } catch (error) {
      if (error instanceof HttpErrorResponse && error.status === 404) {
        this.missed.set(true);
      } else {
        this.problems.tell(error);
      }
    } finally {
      this.busy.set(false);
    }
  }
}
