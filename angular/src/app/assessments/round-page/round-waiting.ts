import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../core/text';
import { Waiting } from '../rounds-api';

const atFirst = 12;

/** Everyone the round waits for now, each with what they have to do and the way there. */
@Component({
  selector: 'app-round-waiting',
  imports: [RouterLink, TextPipe],
  template: `
    <section class="panel">
      <h2>{{ 'AssessmentsUi::Waiting' | text }}</h2>
      @if (waiting().waitedFor.length > 0) {
        <p>{{ 'AssessmentsUi::Waiting:Count' | text: { Count: waiting().waitedFor.length } }}</p>
        <ul class="rules">
          @for (party of shown(); track $index) {
            <li>
              @if (party.link) {
                <a [routerLink]="pathOf(party.link)" [queryParams]="queryOf(party.link)">{{ party.who }}</a>
              } @else {
                <strong>{{ party.who }}</strong>
              }
              <span class="hint">{{ party.text }}</span>
            </li>
          }
        </ul>
        @if (waiting().waitedFor.length > shown().length) {
          <button type="button" class="link" (click)="all.set(true)">{{ 'AssessmentsUi::Waiting:All' | text: { Count: waiting().waitedFor.length } }}</button>
        }
      } @else {
        <p class="hint">{{ 'AssessmentsUi::Waiting:None' | text }}</p>
      }
    </section>
  `,
})
export class RoundWaiting {
  readonly waiting = input.required<Waiting>();
  protected readonly all = signal(false);
  protected readonly shown = computed(() => (this.all() ? this.waiting().waitedFor : this.waiting().waitedFor.slice(0, atFirst)));
  protected readonly pathOf = (link: string) => link.split('?')[0];
  protected readonly queryOf = (link: string) => Object.fromEntries(new URLSearchParams(link.split('?')[1] ?? ''));
}
