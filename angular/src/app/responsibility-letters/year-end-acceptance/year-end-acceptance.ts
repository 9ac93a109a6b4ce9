import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { forgetDraft, readDraft, writeDraft } from '../../core/draft-store';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { Confirm } from '../../shared/confirm/confirm';
import { PageHeader } from '../../shared/page-header/page-header';
import { fullPoints, goalOf } from '../letter-item';
import { DecidedItem, LettersApi } from '../letters-api';
import { DecisionRow, decidedItems, decidedPoints, decisionRows, differs, faultOf } from './acceptance';

/** Year-end acceptance: the issuer decides the points of each item, beside those that the figures suggest. */
@Component({
  selector: 'app-year-end-acceptance',
  imports: [DecimalPipe, FormsModule, NzButtonModule, NzInputModule, PageHeader, TextPipe],
  templateUrl: './year-end-acceptance.html',
})
export class YearEndAcceptance implements HasUnsaved {
  private readonly letters = inject(LettersApi);
  private readonly confirm = inject(Confirm);
  private readonly problems = inject(Problems);
  private readonly router = inject(Router);

  readonly id = input.required<string>();
  protected readonly rows = signal<DecisionRow[]>([]);
  protected readonly touched = signal(false);
  protected readonly busy = signal(false);
  protected readonly sum = computed(() => decidedPoints(this.rows()));
  protected readonly faults = computed(() => this.rows().filter((row) => faultOf(row)).length);
  protected readonly letter = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const letter = await this.letters.get(id);
      this.rows.set(decisionRows(letter.items, readDraft<DecidedItem[]>(this.draft())));
      return letter;
    },
  });
  protected readonly full = fullPoints;
  protected readonly goal = goalOf;
  protected readonly differs = differs;
  protected readonly faultOf = faultOf;

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.touched();
  }

  protected change(row: DecisionRow, changed: Partial<DecisionRow>): void {
    this.rows.update((rows) => rows.map((other) => (other === row ? { ...row, ...changed } : other)));
    this.touched.set(true);
    writeDraft(this.draft(), decidedItems(this.rows()));
  }

  protected figure(text: string): number | null {
    return text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text);
  }

  protected async submit(): Promise<void> {
    const points = { Points: this.sum(), Name: this.letter.value()!.recipient.name };
    if (!(await this.confirm.ask('ResponsibilityLettersUi::Acceptance:Save', 'ResponsibilityLettersUi::Acceptance:Effect', points))) {
      return;
    }
    this.busy.set(true);
    try {
      await this.letters.acceptAtYearEnd(this.id(), decidedItems(this.rows()));
      this.touched.set(false);
      forgetDraft(this.draft());
      await this.router.navigate(['/responsibility-letters/letters', this.id()]);
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }

  private draft(): string {
    return `year-end-acceptance/${this.id()}`;
  }
}
