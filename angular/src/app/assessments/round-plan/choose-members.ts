import { Component, computed, inject, input, linkedSignal, model, resource, signal } from '@angular/core';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Page } from '../../core/http';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { RoundSubject, RoundSubjects, RoundsApi } from '../rounds-api';

const shownAtOnce = 50;

/** Members chosen one by one: found by name within the organizations that were chosen, ticked, and taken out again. */
@Component({
  selector: 'app-choose-members',
  imports: [NzInputModule, TextPipe],
  template: `
    <label class="table-filter member-filter"><span>{{ 'AssessmentsUi::Members:Find' | text }}</span><input #who nz-input type="search" [value]="filter()" (change)="filter.set(who.value)" (keydown.enter)="$event.preventDefault(); filter.set(who.value)" /></label>
    <ul class="found-list" tabindex="0" [class.stale]="answer.isLoading()">
      @for (member of found()?.items; track member.id) {
        <li><label class="check"><input #box type="checkbox" [checked]="ids().has(member.id)" (change)="tick(member, box.checked)" /> <span class="who">{{ member.name }}</span> <span class="hint">{{ member.organizationName }}</span></label></li>
      } @empty {
        <li class="hint" role="status">{{ (answer.isLoading() ? '::Loading' : 'AssessmentsUi::Members:NobodyFound') | text }}</li>
      }
    </ul>
    @if (found(); as page) {
      @if (page.totalCount > page.items.length) {
        <p class="hint">{{ 'AssessmentsUi::Members:More' | text: { Shown: page.items.length, Total: page.totalCount } }}</p>
      }
    }
    @if (chosen().length > 0) {
      <p class="chosen-members">
        @for (member of chosen(); track member.id) {
          <span class="tag">{{ member.name }}<button type="button" class="link" [attr.aria-label]="'AssessmentsUi::Judges:Dismiss' | text: { Name: member.name }" (click)="tick(member, false)">×</button></span>
        }
        <button type="button" class="link" (click)="chosen.set([])">{{ 'AssessmentsUi::Members:Clear' | text }}</button>
      </p>
    }
  `,
})
export class ChooseMembers {
  private readonly rounds = inject(RoundsApi);

  /** The organizations whose members are offered. */
  readonly subjects = input.required<RoundSubjects>();
  readonly chosen = model.required<RoundSubject[]>();
  protected readonly filter = signal('');
  protected readonly answer = resource({
    params: () => ({ subjects: this.subjects(), filter: this.filter(), maxResultCount: shownAtOnce }),
    loader: ({ params }) => this.rounds.searchMembers(params),
  });
  private readonly now = valueOf(this.answer);
  /** The former answer stays while a new one is on its way. */
  protected readonly found = linkedSignal<Page<RoundSubject> | undefined, Page<RoundSubject> | undefined>({ source: () => this.now(), computation: (now, before) => now ?? before?.value });
  protected readonly ids = computed(() => new Set(this.chosen().map(({ id }) => id)));

  protected tick(member: RoundSubject, is: boolean): void {
    this.chosen.update((known) => [...known.filter(({ id }) => id !== member.id), ...(is ? [member] : [])]);
  }
}
