import { Component, computed, inject, input, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Organizations } from '../../shared/organization-tree/organizations';
import { PageHeader } from '../../shared/page-header/page-header';
import { today } from '../../shared/today';
import { BoardApi } from '../board-api';
import { dispatchCells } from './dispatch-cells';
import { quarterOf, quartersUpTo } from './quarter';

const quartersOffered = 6;

/** The figures that a quarterly dispatch meeting asks for, by organization. */
@Component({
  selector: 'app-dispatch',
  imports: [NzButtonModule, PageHeader, RouterLink, TextPipe],
  templateUrl: './dispatch.html',
})
export class DispatchPage {
  private readonly boards = inject(BoardApi);
  private readonly organizations = inject(Organizations);
  private readonly router = inject(Router);

  /** Both from the address bar. */
  readonly organizationId = input<string>();
  readonly quarter = input<string>();
  protected readonly quarters = quartersUpTo(quarterOf(today()), quartersOffered);
  protected readonly chosen = computed(() => this.quarter() ?? this.quarters[0]);
  protected readonly answer = resource({
    params: () => ({ id: this.organizationId(), quarter: this.chosen() }),
    loader: async ({ params }) => this.boards.dispatch(params.id ?? (await this.organizations.roots())[0].id, params.quarter),
  });
  protected readonly dispatch = valueOf(this.answer);
  protected readonly cells = dispatchCells;
  protected readonly columns = dispatchCells().map(({ column }) => column);

  protected choose(quarter: string): void {
    void this.router.navigate([], { queryParams: { quarter }, queryParamsHandling: 'merge' });
  }

  protected print(): void {
    window.print();
  }
}
