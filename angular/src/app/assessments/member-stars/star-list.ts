import { Component, computed, inject, input, resource, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzMessageService } from 'ng-zorro-antd/message';
import { Can } from '../../core/permission';
import { Problems } from '../../core/problem';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { ListRequest } from '../../shared/data-table/every-page';
import { TableFilter } from '../../shared/data-table/table-filter';
import { Organizations } from '../../shared/organization-tree/organizations';
import { PageHeader } from '../../shared/page-header/page-header';
import { StarPledgeSummary, StarsApi } from '../stars-api';
import { StarVoting } from './star-voting';

/** One's own stars, the figures of one's part of the tree without names, and the pledges that one may see by name. */
@Component({
  selector: 'app-star-list',
  imports: [Can, DataCell, DataTable, NzButtonModule, NzIconModule, PageHeader, RouterLink, StarVoting, TableFilter, TextPipe],
  templateUrl: './star-list.html',
  styles: '.star-figures { max-width: 640px; }',
})
export class StarList {
  private readonly messages = inject(NzMessageService);
  private readonly organizations = inject(Organizations);
  private readonly problems = inject(Problems);
  private readonly router = inject(Router);
  private readonly stars = inject(StarsApi);
  private readonly texts = inject(Texts);

  /** From the address bar: the year that the list is narrowed to. */
  readonly year = input<string>();
  protected readonly today = new Date().getFullYear();
  protected readonly listed = computed(() => Number(this.year()) || this.today);
  protected readonly busy = signal(false);
  protected readonly voting = signal(false);
  private readonly table = viewChild.required<DataTable<StarPledgeSummary>>('table');
  /** For which years there are certificates: the listed one's award, or else the latest. */
  private readonly printable = resource({
    params: () => [this.listed(), this.listed() - 1],
    loader: async ({ params: years }) => {
      const counts = await Promise.all(years.map((year) => this.stars.list({ year, state: 'awarded', maxResultCount: 1 })));
      return years.filter((_, index) => counts[index].totalCount > 0).slice(0, 1);
    },
  });
  private readonly printableValue = valueOf(this.printable);
  protected readonly awarded = computed(() => this.printableValue() ?? []);
  protected readonly certificates = (year: number) => this.stars.certificates(year);
  private readonly own = resource({ loader: () => this.stars.mine() });
  private readonly ownValue = valueOf(this.own);
  protected readonly mine = computed(() => this.ownValue() ?? []);
  private readonly counted = resource({
    loader: async () => {
      const [root] = await this.organizations.roots();
      return root && this.stars.figures(root.id, this.today);
    },
  });
  protected readonly figures = valueOf(this.counted);
  protected readonly load = (request: ListRequest) => this.stars.list(request);
  protected readonly link = (pledge: StarPledgeSummary) => ['/assessments/stars', pledge.id];
  protected readonly won = (pledge: StarPledgeSummary) => pledge.stars.filter(({ isWon, isRevoked }) => isWon && !isRevoked).length;
  protected readonly states = ['draft', 'published', 'awarded'].map((value) => ({ value, text: this.texts.get(`AssessmentsUi::StarState:${value}`) }));
  protected readonly kinds = [{ value: 'true', text: this.texts.get('AssessmentsUi::Star:OrganizationsOnly') }];
  /** No total beside a name, and nothing to sort by: stars are not a ranking of people. */
  protected readonly columns: Column<StarPledgeSummary>[] = [
    { name: 'subjectName', title: 'AssessmentsUi::Star:Subject', value: (pledge) => pledge.subjectName },
    { name: 'organizationName', title: 'AssessmentsUi::Sheet:Organization', value: (pledge) => pledge.organizationName },
    { name: 'year', title: 'AssessmentsUi::Rectification:Year', value: (pledge) => pledge.year },
    { name: 'state', title: 'AssessmentsUi::Star:State', value: (pledge) => this.texts.get(`AssessmentsUi::StarState:${pledge.state}`) },
    { name: 'stars', title: 'AssessmentsUi::Star:Stars', value: (pledge) => pledge.stars.map(({ name }) => name).join(' ') },
    { name: 'markedUntil', title: 'AssessmentsUi::Star:MarkedUntil', value: (pledge) => pledge.markedUntil ?? undefined, numeric: true },
  ];

  /** The organization's own pledge, to be filled in on its page. */
  protected async pledgeOwn(): Promise<void> {
    this.busy.set(true);
    try {
      const { id } = await this.stars.ofOrganization(this.today);
      await this.router.navigate(['/assessments/stars', id]);
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }

  /** A draft for each member of the branch who has none yet. */
  protected async drawUp(): Promise<void> {
    this.busy.set(true);
    try {
      const { items } = await this.stars.drawUp(this.today);
      this.messages.success(this.texts.get('AssessmentsUi::Star:DrawnUp', { Count: items.length }));
      this.table().reload();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}
