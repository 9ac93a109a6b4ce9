import { Component, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { Finding } from '../../responsibility-letters/letters-api';
import { Focused } from '../../shared/focused';
import { today } from '../../shared/today';
import { ProblemsApi } from '../problems-api';

/** Puts a mid-year finding on the problem list and goes there; a finding that is there already leads to the same problem. Where the inspector gave no day, one is asked for. */
@Component({
  selector: 'app-make-problem',
  imports: [Focused, NzButtonModule, TextPipe],
  template: `
    @if (asking()) {
      <input #day class="native due-input" type="date" focused [min]="earliest" [attr.aria-label]="'ThreeListsUi::DueOn' | text" (change)="dueOn.set(day.value)" />
    }
    <button nz-button nzSize="small" type="button" [nzLoading]="busy()" [disabled]="asking() && !dueOn()" [title]="asking() && !dueOn() ? ('ThreeListsUi::Problem:DueMissing' | text) : ''" (click)="make()">{{ 'ThreeListsUi::Problem:FromFinding' | text }}</button>
  `,
})
export class MakeProblem {
  private readonly api = inject(ProblemsApi);
  private readonly problems = inject(Problems);
  private readonly router = inject(Router);
  readonly finding = input.required<Pick<Finding, 'id' | 'dueOn'>>();
  protected readonly earliest = today();
  protected readonly asking = signal(false);
  protected readonly dueOn = signal('');
  protected readonly busy = signal(false);

  protected async make(): Promise<void> {
    if (!this.finding().dueOn && !this.dueOn()) {
      this.asking.set(true);
      return;
    }
    this.busy.set(true);
    try {
      const { id } = await this.api.fromFinding(this.finding().id, this.dueOn() || null);
      await this.router.navigate(['/three-lists/problems', id]);
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}
