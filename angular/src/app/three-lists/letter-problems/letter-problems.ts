import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../../core/session';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { EntryLight } from '../entry/entry-light';
import { EntryState } from '../entry/entry-state';
import { ProblemsApi } from '../problems-api';

/** The problems that came of one letter, shown on the letter's page. */
@Component({
  selector: 'app-letter-problems',
  imports: [DatePipe, EntryLight, EntryState, RouterLink, TextPipe],
  template: `
    @if (problems().length > 0) {
      <section class="panel">
        <h2><a routerLink="/three-lists/problems" [queryParams]="{ letterId: letterId(), status: 'all' }">{{ 'ThreeListsUi::Letter:Problems' | text }}</a></h2>
        <ol class="red-list">
          @for (problem of problems(); track problem.id) {
            <li>
              <a [routerLink]="['/three-lists/problems', problem.id]">{{ problem.title }}</a>
              <span class="hint figure nowrap">{{ 'ThreeListsUi::DueOn:Of' | text: { Day: (problem.dueOn | date: 'MM-dd') } }}</span>
              <app-entry-state [state]="problem.status" />
              <app-entry-light [light]="problem.light" />
            </li>
          }
        </ol>
      </section>
    }
  `,
})
export class LetterProblems {
  private readonly api = inject(ProblemsApi);
  private readonly session = inject(Session);
  readonly letterId = input.required<string>();
  private readonly answer = resource({
    params: () => (this.session.permits('ThreeLists.Lists') ? this.letterId() : undefined),
    loader: ({ params: letterId }) => this.api.list({ letterId, maxResultCount: 50 }),
  });
  private readonly page = valueOf(this.answer);
  protected readonly problems = computed(() => this.page()?.items ?? []);
}
