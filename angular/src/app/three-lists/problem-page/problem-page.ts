import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Can } from '../../core/permission';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { PageHeader } from '../../shared/page-header/page-header';
import { EntryDeeds } from '../entry-deeds/entry-deeds';
import { EntryChain } from '../entry/entry-chain';
import { entryNumber } from '../entry/entry-columns';
import { EntryFacts } from '../entry/entry-facts';
import { EntryLight } from '../entry/entry-light';
import { EntryState } from '../entry/entry-state';
import { EntryTimeline } from '../entry/entry-timeline';
import { EntryWaits } from '../entry/entry-waits';
import { proofOf } from '../entry/pending';
import { TaskTable } from '../entry/task-table';
import { ChainLink } from '../entries-api';
import { ProblemsApi } from '../problems-api';

/** One problem with its whole chain: where it comes from, what is done about it, what proves that it is gone. */
@Component({
  selector: 'app-problem-page',
  imports: [Can, DatePipe, EntryChain, EntryDeeds, EntryFacts, EntryLight, EntryState, EntryTimeline, EntryWaits, NzButtonModule, NzIconModule, PageHeader, RouterLink, TaskTable, TextPipe],
  templateUrl: './problem-page.html',
})
export class ProblemPage {
  private readonly problems = inject(ProblemsApi);
  private readonly texts = inject(Texts);

  readonly id = input.required<string>();
  protected readonly answer = resource({ params: () => this.id(), loader: ({ params: id }) => this.problems.get(id) });
  protected readonly problem = valueOf(this.answer);
  protected readonly number = computed(() => entryNumber(this.texts, 'problem', this.problem()!));
  /** From its source through the problem to the tasks that put it right. */
  protected readonly chain = computed((): ChainLink[] => {
    const { chain, tasks } = this.problem()!;
    return [...chain, ...tasks.map(({ id, title }) => ({ kind: 'task', id, title, link: `/three-lists/tasks/${id}` }))];
  });
  protected readonly evidence = computed(() => proofOf(this.problem()!));
}
