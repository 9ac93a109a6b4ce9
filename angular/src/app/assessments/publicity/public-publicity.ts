import { Component, input, signal } from '@angular/core';
import { TextPipe } from '../../core/text';
import { LanguageSwitch } from '../../shell/language-switch/language-switch';
import { Publicity } from '../publicity-api';
import { PublicityView } from './publicity-view';

/** A posting for everyone, without signing in, where the county says so. */
@Component({
  selector: 'app-public-publicity',
  imports: [LanguageSwitch, PublicityView, TextPipe],
  template: `
    <header class="vote-head">
      <span class="emblem" aria-hidden="true"></span>
      <strong>{{ '::ProductName' | text }}</strong>
      <span class="spacer"></span>
      <app-language-switch />
    </header>
    <main class="public-body">
      <h1>{{ posted()?.roundName ?? ('AssessmentsUi::Publicity' | text) }}</h1>
      <app-publicity-view [id]="id()" [tenant]="__tenant()" (read)="posted.set($event)" />
    </main>
  `,
  host: { class: 'vote-page' },
})
export class PublicPublicity {
  readonly id = input.required<string>();
  /** From the address bar. */
  readonly __tenant = input<string>();
  protected readonly posted = signal<Publicity | undefined>(undefined);
}
