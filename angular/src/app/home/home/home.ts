import { DatePipe } from '@angular/common';
import { Component, computed, inject, resource } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { toSignal } from '@angular/core/rxjs-interop';
import { Http, Items } from '../../core/http';
import { Session } from '../../core/session';
import { TextPipe, Texts } from '../../core/text';
import { PageHeader } from '../../shared/page-header/page-header';
import { Stat, StatTiles } from '../../shared/stat-tiles/stat-tiles';
import { TrafficLight } from '../../shared/traffic-light/traffic-light';
import { menuFor } from '../../shell/menu';
import { ListsPanels } from '../lists-panels/lists-panels';
import { ToDoItem, byUrgency, countByKind } from './to-do';

/** Home: a leader sees first how the county stands, everybody else what waits for them; then the ways into what they may do. */
@Component({
  selector: 'app-home',
  imports: [DatePipe, ListsPanels, PageHeader, RouterLink, StatTiles, TextPipe, TrafficLight],
  templateUrl: './home.html',
})
export class Home {
  private readonly http = inject(Http);
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { requireSync: true });

  protected readonly toDo = resource({ loader: () => this.http.get<Items<ToDoItem>>('/api/administration/to-do') });
  private readonly all = computed(() => (this.toDo.hasValue() ? byUrgency(this.toDo.value().items) : []));
  protected readonly kind = computed<string | undefined>(() => this.params()['kind']);
  protected readonly kindName = (kind: string) => this.texts.named('::ToDo:', kind);
  /** Links come with their query; a router link would take the question mark for a part of the path. */
  protected readonly target = (link: string) => this.router.parseUrl(link);
  protected readonly items = computed(() => this.all().filter((item) => !this.kind() || item.kind === this.kind()));
  protected readonly stats = computed(() =>
    countByKind(this.all()).map(
      ({ kind, count, late }): Stat => ({
        label: this.kindName(kind),
        value: count,
        link: '/',
        queryParams: { kind },
        light: late > 0 ? 'red' : 'green',
      }),
    ),
  );
  /** Who sees the board and files no report looks at others' work first. */
  protected readonly leads = computed(() => this.session.permits('ThreeLists.Board') && !this.session.permits('ThreeLists.Reports.File'));
  protected readonly reviews = computed(() => this.session.permits('ThreeLists.Reports.Review'));
  protected readonly menu = computed(() => menuFor((policy) => this.session.permits(policy)).slice(1));
  protected readonly greeting = computed(() => this.session.user().name || this.session.user().userName || '');
}
