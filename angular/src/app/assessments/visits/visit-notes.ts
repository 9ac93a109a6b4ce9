import { Component, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Can } from '../../core/permission';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { today } from '../../shared/today';
import { Visit, VisitNote, VisitsApi } from '../visits-api';

/** What was remarked on at the stops; a problem goes to the problem list in one step. */
@Component({
  selector: 'app-visit-notes',
  imports: [Can, NzInputModule, RouterLink, TextPipe],
  template: `
    <section class="panel">
      <h2>{{ 'AssessmentsUi::Visit:Notes' | text }}</h2>
      <ul class="rules">
        @for (note of visit().notes; track note.id) {
          <li>
            <span [class]="'tag ' + (note.kind === 'problem' ? 'bad' : '')">{{ 'AssessmentsUi::VisitNote:' + note.kind | text }}</span>
            <strong>{{ stopOf(note) }}</strong>
            <span>{{ note.text }}</span>
            <span class="hint">{{ note.byName }}</span>
            @if (note.problemLink) {
              <a [routerLink]="note.problemLink">{{ 'AssessmentsUi::Visit:SeeProblem' | text }}</a>
            } @else if (note.kind === 'problem') {
              @if (raising() === note.id) {
                <input #due nz-input type="date" class="due-input" [min]="today" [attr.aria-label]="'AssessmentsUi::Visit:DueOn' | text" (input)="dueOn.set(due.value)" />
                <button type="button" class="link" [disabled]="!dueOn()" [title]="dueOn() ? '' : ('AssessmentsUi::Visit:DueOnMissing' | text)" (click)="raise(note)">{{ 'AssessmentsUi::Visit:Raise' | text }}</button>
              } @else {
                <button *can="'Assessments.Visits.Judge'" type="button" class="link" (click)="dueOn.set(''); raising.set(note.id)">{{ 'AssessmentsUi::Visit:Raise' | text }}</button>
              }
            }
          </li>
        } @empty {
          <li class="hint">{{ 'AssessmentsUi::Visit:NoNotes' | text }}</li>
        }
      </ul>
    </section>
  `,
})
export class VisitNotes {
  private readonly problems = inject(Problems);
  private readonly visits = inject(VisitsApi);

  readonly visit = input.required<Visit>();
  readonly changed = output();
  protected readonly today = today();
  protected readonly raising = signal('');
  protected readonly dueOn = signal('');
  protected readonly stopOf = (note: VisitNote) => this.visit().stops.find(({ organizationId }) => organizationId === note.stopId)?.name;

  protected async raise(note: VisitNote): Promise<void> {
    try {
      await this.visits.raise(this.visit().id, note.id, this.dueOn());
      this.raising.set('');
      this.changed.emit();
    } catch (error) {
      this.problems.tell(error);
    }
  }
}
