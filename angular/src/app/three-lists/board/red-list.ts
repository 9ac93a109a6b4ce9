import { DatePipe } from '@angular/common';
import { Component, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TextPipe } from '../../core/text';
import { Red } from '../board-api';
import { EntryLight } from '../entry/entry-light';

/** What is reddest, one line each. */
@Component({
  selector: 'app-red-list',
  imports: [DatePipe, EntryLight, RouterLink, TextPipe],
  template: `
    <ol class="red-list">
      @for (red of reds(); track red.id) {
        <li>
          <a [routerLink]="target(red)">{{ red.title }}</a>
          <span class="hint">{{ red.organizationName }}</span>
          @if (red.dueOn) {
            <span class="hint figure nowrap">{{ 'ThreeListsUi::DueOn:Of' | text: { Day: (red.dueOn | date: 'MM-dd') } }}</span>
          }
          <app-entry-light [light]="red.light" [explained]="true" />
        </li>
      }
    </ol>
  `,
})
export class RedList {
  private readonly router = inject(Router);
  readonly reds = input.required<Red[]>();
  protected readonly target = (red: Red) => (red.link ? this.router.parseUrl(red.link) : ['/three-lists', red.kind === 'problem' ? 'problems' : red.kind === 'report' ? 'reports' : 'tasks', red.id]);
}
