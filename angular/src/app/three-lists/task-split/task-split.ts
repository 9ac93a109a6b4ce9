import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Organizations } from '../../shared/organization-tree/organizations';
import { DeedFrame } from '../deed-pages/deed-frame';
import { TasksApi } from '../tasks-api';
import { PartRow, chosenParts, tooLate } from './split-parts';

/** Splits a task over the organizations right below: each gets its part, due no later than the whole. */
@Component({
  selector: 'app-task-split',
  imports: [DeedFrame, FormsModule, NzButtonModule, NzInputModule, TextPipe],
  templateUrl: './task-split.html',
})
export class TaskSplit implements HasUnsaved {
  private readonly organizations = inject(Organizations);
  private readonly problems = inject(Problems);
  private readonly router = inject(Router);
  private readonly tasks = inject(TasksApi);

  readonly id = input.required<string>();
  private readonly answer = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const task = await this.tasks.get(id);
      const taken = new Set(task.children.map((child) => child.organizationId));
      const below = (await this.organizations.childrenOf(task.organizationId)).filter((child) => !taken.has(child.id));
      this.rows.set(below.map((child) => ({ organizationId: child.id, name: child.name, chosen: false, goal: '', responsiblePerson: '', dueOn: '' })));
      return task;
    },
  });
  protected readonly task = valueOf(this.answer);
  protected readonly rows = signal<PartRow[]>([]);
  protected readonly parts = computed(() => chosenParts(this.rows()));
  protected readonly late = computed(() => tooLate(this.rows(), this.task()?.dueOn ?? ''));
  protected readonly busy = signal(false);
  private done = false;

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return !this.done && this.parts().length > 0;
  }

  protected change(row: PartRow, changed: Partial<PartRow>): void {
    this.rows.update((rows) => rows.map((other) => (other.organizationId === row.organizationId ? { ...other, ...changed } : other)));
  }

  protected chooseAll(chosen: boolean): void {
    this.rows.update((rows) => rows.map((row) => ({ ...row, chosen })));
  }

  protected async split(): Promise<void> {
    this.busy.set(true);
    try {
      await this.tasks.split(this.id(), this.parts());
      this.done = true;
      await this.router.navigate(['/three-lists/tasks', this.id()]);
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}
