import { Component, inject, output, resource, signal } from '@angular/core';
import { NzInputModule } from 'ng-zorro-antd/input';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Person, RoundsApi } from '../rounds-api';

const pause = 250;

/** Finds people by name, with where they have posts, until one is chosen. */
@Component({
  selector: 'app-find-judge',
  imports: [NzInputModule, TextPipe],
  template: `
    <input #who nz-input type="search" autocomplete="off" [placeholder]="'AssessmentsUi::Judges:FindPerson' | text" [attr.aria-label]="'AssessmentsUi::Judges:FindPerson' | text" (input)="type(who.value)" (keydown.enter)="$event.preventDefault()" (keydown.escape)="who.value = ''; type('')" />
    @if (filter()) {
      <ul [class.stale]="answer.isLoading()">
        @for (person of found()?.items; track person.userId) {
          <li>
            <button type="button" class="link" (click)="chosen.emit(person); who.value = ''; type('')">{{ person.name }}</button>
            <span class="hint">{{ person.organizations.join('; ') }}</span>
          </li>
        } @empty {
          @if (!answer.isLoading()) {
            <li class="hint" role="status">{{ 'AssessmentsUi::Judges:NobodyFound' | text }}</li>
          }
        }
      </ul>
    }
  `,
  host: { class: 'find-judge' },
})
export class FindJudge {
  private readonly rounds = inject(RoundsApi);
  private pending?: ReturnType<typeof setTimeout>;

  readonly chosen = output<Person>();
  protected readonly filter = signal('');
  protected readonly answer = resource({ params: () => this.filter() || undefined, loader: ({ params }) => this.rounds.findJudges(params) });
  protected readonly found = valueOf(this.answer);

  protected type(text: string): void {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => this.filter.set(text.trim()), text.trim() ? pause : 0);
  }
}
