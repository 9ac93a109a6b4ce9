import { Component, computed, inject, input, resource } from '@angular/core';
import { DatePipe } from '@angular/common';
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
import { TasksApi } from '../tasks-api';

/** One task: how far it is, its parts below, and what became of it week by week. */
@Component({
  selector: 'app-task-page',
  imports: [DatePipe, EntryChain, EntryDeeds, EntryFacts, EntryLight, EntryState, EntryTimeline, EntryWaits, PageHeader, TaskTable, TextPipe],
  templateUrl: './task-page.html',
})
export class TaskPage {
  private readonly tasks = inject(TasksApi);
  private readonly texts = inject(Texts);

  readonly id = input.required<string>();
  protected readonly answer = resource({ params: () => this.id(), loader: ({ params: id }) => this.tasks.get(id) });
  protected readonly task = valueOf(this.answer);
  protected readonly number = computed(() => entryNumber(this.texts, 'work-task', this.task()!));
  protected readonly evidence = computed(() => proofOf(this.task()!));
}
