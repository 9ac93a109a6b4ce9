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
import { PageHeader } from '../../shared/page-header/page-header';
import { goalOf } from '../letter-item';
import { CheckedItem, LettersApi, Verdict, verdicts } from '../letters-api';
import { CheckRow, checkRows, checkedItems, unexplained } from './check-form';

/** Mid-year check: the inspector says of each item whether it is on track, and what is wrong where it is not. */
@Component({
  selector: 'app-mid-year-check',
  imports: [DecimalPipe, FormsModule, NzButtonModule, NzInputModule, PageHeader, TextPipe],
  templateUrl: './mid-year-check.html',
})
export class MidYearCheck implements HasUnsaved {
  private readonly letters = inject(LettersApi);
  private readonly problems = inject(Problems);
  private readonly router = inject(Router);

  readonly id = input.required<string>();
  protected readonly verdicts = verdicts;
  protected readonly rows = signal<CheckRow[]>([]);
  protected readonly touched = signal(false);
  protected readonly busy = signal(false);
  protected readonly checked = computed(() => checkedItems(this.rows()).length);
  protected readonly unexplained = computed(() => unexplained(this.rows()).length);
  protected readonly letter = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const letter = await this.letters.get(id);
      this.rows.set(checkRows(letter.items, readDraft<CheckedItem[]>(this.draft())));
      return letter;
    },
  });
  protected readonly goal = goalOf;

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.touched();
  }

  protected judge(row: CheckRow, verdict: Verdict): void {
    this.change(row, { verdict });
  }

  protected change(row: CheckRow, changed: Partial<CheckRow>): void {
    this.rows.update((rows) => rows.map((other) => (other.item.code === row.item.code ? { ...other, ...changed } : other)));
    this.touched.set(true);
    writeDraft(this.draft(), checkedItems(this.rows()));
  }

  protected async submit(): Promise<void> {
    this.busy.set(true);
    try {
      await this.letters.checkAtMidYear(this.id(), checkedItems(this.rows()));
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
    return `mid-year-check/${this.id()}`;
  }
}
