import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { Rectification, RectificationsApi, WriteMeasure } from '../rectifications-api';

const emptyMeasure: WriteMeasure = { problem: '', measure: '', dueOn: '' };

/** The plan: a goal, a day, and measures that are tasks on the three lists once it is started. */
@Component({
  selector: 'app-rectification-plan',
  imports: [DatePipe, NzButtonModule, NzInputModule, RouterLink, TextPipe],
  templateUrl: './rectification-plan.html',
})
export class RectificationPlan {
  private readonly problems = inject(Problems);
  private readonly rectifications = inject(RectificationsApi);

  readonly file = input.required<Rectification>();
  readonly changed = output();
  protected readonly editing = signal(false);
  protected readonly busy = signal(false);
  protected readonly measures = signal<WriteMeasure[]>([]);
  private readonly may = computed(() => new Set(this.file().deeds.filter(({ allowed }) => allowed).map(({ name }) => name)));
  protected readonly mayPlan = computed(() => this.may().has('plan'));
  protected readonly mayAdd = computed(() => this.may().has('addMeasures'));

  protected plan(): void {
    const known = this.file().measures.map(({ problem, measure, dueOn, organizationId, responsiblePerson }) => ({ problem, measure, dueOn, organizationId, responsiblePerson }));
    this.measures.set(known.length > 0 ? known : [emptyMeasure]);
    this.editing.set(true);
  }

  /** Under way the plan stands; more may be added, and become tasks at once. */
  protected supplement(): void {
    this.measures.set([emptyMeasure]);
    this.editing.set(true);
  }

  protected change(index: number, changed: Partial<WriteMeasure>): void {
    this.measures.update((known) => known.map((measure, at) => (at === index ? { ...measure, ...changed } : measure)));
  }

  protected add(): void {
    this.measures.update((known) => [...known, emptyMeasure]);
  }

  protected remove(index: number): void {
    this.measures.update((known) => known.toSpliced(index, 1));
  }

  protected async save(form: HTMLFormElement): Promise<void> {
    const said = new FormData(form);
    const [{ id, concurrencyStamp }, measures] = [this.file(), this.measures()];
    this.busy.set(true);
    try {
      if (this.mayPlan()) {
        await this.rectifications.plan(id, { goal: String(said.get('goal')), finishBy: String(said.get('finishBy')), measures, concurrencyStamp });
      } else {
        await this.rectifications.addMeasures(id, measures, concurrencyStamp);
      }
      this.editing.set(false);
      this.changed.emit();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}
