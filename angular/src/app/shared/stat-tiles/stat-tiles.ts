import { DecimalPipe } from '@angular/common';
import { Component, input } from '@angular/core';
import { Params, RouterLink } from '@angular/router';
import { Light, TrafficLight } from '../traffic-light/traffic-light';

export interface Stat {
  label: string;
  value: number;
  /** The list that the figure counts. */
  link: string | unknown[];
  queryParams?: Params;
  light?: Light;
}

/** Figures in a row, each a link to exactly the list that it counts. */
@Component({
  selector: 'app-stat-tiles',
  imports: [DecimalPipe, RouterLink, TrafficLight],
  template: `
    @for (stat of stats(); track stat.label) {
      <a class="stat-tile" [routerLink]="stat.link" [queryParams]="stat.queryParams">
        <strong class="figure">{{ stat.value | number }}</strong>
        <span>{{ stat.label }}</span>
        @if (stat.light) {
          <app-traffic-light [light]="stat.light" />
        }
      </a>
    }
  `,
  host: { class: 'stat-tiles' },
})
export class StatTiles {
  readonly stats = input.required<Stat[]>();
}
