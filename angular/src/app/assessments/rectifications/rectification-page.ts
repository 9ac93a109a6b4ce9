import { DatePipe, PercentPipe } from '@angular/common';
import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { PageHeader } from '../../shared/page-header/page-header';
import { today } from '../../shared/today';
import { BallotsApi } from '../ballots-api';
import { HelperRole, Rectification, RectificationsApi, WriteMeasure, helperRoles } from '../rectifications-api';
import { RectificationDeeds } from './rectification-deeds';
import { RectificationState } from './rectification-state';

/** One rectification: why, who helps, what is done about it, the vote at the end, and the year after. */
@Component({
  selector: 'app-rectification-page',
  imports: [DatePipe, NzButtonModule, NzIconModule, NzInputModule, PageHeader, PercentPipe, RectificationDeeds, RectificationState, RouterLink, TextPipe],
  templateUrl: './rectification-page.html',
})
export class RectificationPage {
  private readonly ballots = inject(BallotsApi);
  private readonly problems = inject(Problems);
  private readonly rectifications = inject(RectificationsApi);

  readonly id = input.required<string>();
  protected readonly opened = resource({ params: () => this.id(), loader: ({ params: id }) => this.rectifications.get(id) });
  protected readonly file = valueOf(this.opened);
  protected readonly today = today();
  protected readonly busy = signal(false);
  protected readonly may = computed(() => new Set((this.file()?.deeds ?? []).filter(({ allowed }) => allowed).map(({ name }) => name)));
  protected readonly document = computed(() => this.rectifications.document(this.id()));
  protected readonly editing = signal<'helpers' | 'plan' | 'vote' | ''>('');
  protected readonly measures = signal<WriteMeasure[]>([]);
  private readonly counted = resource({
    params: () => (this.editing() === 'vote' ? this.file()?.organizationId : undefined),
    loader: ({ params: organizationId }) => this.ballots.list({ organizationId, state: 'counted', maxResultCount: 50 }),
  });
  protected readonly votes = valueOf(this.counted);
  protected readonly roles = computed(() => helperRoles.map((role) => ({ role, helper: this.file()?.helpers.find((helper) => helper.role === role) })));

  protected plan(): void {
    const known = this.file()?.measures.map(({ problem, measure, dueOn }) => ({ problem, measure, dueOn })) ?? [];
    this.measures.set(known.length > 0 ? known : [{ problem: '', measure: '', dueOn: '' }]);
    this.editing.set('plan');
  }

  protected change(index: number, changed: Partial<WriteMeasure>): void {
    this.measures.update((known) => known.map((measure, at) => (at === index ? { ...measure, ...changed } : measure)));
  }

  protected add(): void {
    this.measures.update((known) => [...known, { problem: '', measure: '', dueOn: '' }]);
  }

  protected remove(index: number): void {
    this.measures.update((known) => known.toSpliced(index, 1));
  }

  protected saveHelpers(form: HTMLFormElement): Promise<void> {
    const said = new FormData(form);
    const helpers = helperRoles.map((role) => ({ role, name: String(said.get(`${role}-name`) ?? '').trim(), post: String(said.get(`${role}-post`) ?? '').trim() || null })).filter(({ name }) => name !== '');
    return this.doing((file) => this.rectifications.nameHelpers(file.id, helpers as { role: HelperRole; name: string }[], file.concurrencyStamp));
  }

  protected savePlan(goal: string, finishBy: string): Promise<void> {
    return this.doing((file) => this.rectifications.plan(file.id, { goal, finishBy, measures: this.measures(), concurrencyStamp: file.concurrencyStamp }));
  }

  protected bringVote(ballotId: string): Promise<void> {
    return this.doing((file) => this.rectifications.takeVote(file.id, ballotId, file.concurrencyStamp));
  }

  private async doing(send: (file: Rectification) => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    try {
      await send(this.file()!);
      this.editing.set('');
      this.opened.reload();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}
