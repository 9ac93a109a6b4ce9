import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

export interface Crumb {
  text: string;
  /** None where the user may know of the place and not open it. */
  link?: string | unknown[];
}

/** A page's title with the way back above it and its actions (projected) at the right. */
@Component({
  selector: 'app-page-header',
  imports: [RouterLink],
  template: `
    @if (path().length > 0) {
      <nav class="crumbs">
        @for (crumb of path(); track crumb.text) {
          @if (crumb.link) {
            <a [routerLink]="crumb.link">{{ crumb.text }}</a>
          } @else {
            <span>{{ crumb.text }}</span>
          }
          <span aria-hidden="true"> / </span>
        }
      </nav>
    }
    <div class="title-row">
      <h1>{{ heading() }}</h1>
      <ng-content select="[note]" />
      <span class="spacer"></span>
      <div class="actions"><ng-content /></div>
    </div>
  `,
  host: { class: 'page-header' },
})
export class PageHeader {
  readonly heading = input.required<string>();
  readonly path = input<Crumb[]>([]);
}
