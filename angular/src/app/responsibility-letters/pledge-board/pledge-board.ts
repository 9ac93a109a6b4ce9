import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Can } from '../../core/permission';
import { TextPipe, Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { ListRequest } from '../../shared/data-table/every-page';
import { Organizations } from '../../shared/organization-tree/organizations';
import { PageHeader } from '../../shared/page-header/page-header';
import { Stat, StatTiles } from '../../shared/stat-tiles/stat-tiles';
import { Pledge, PledgesApi } from '../pledges-api';
import { pledgeStats } from './pledge-stats';

/** The board of promises: how many were made and kept, by organization, and each of them. */
@Component({
  selector: 'app-pledge-board',
  imports: [Can, DataCell, DataTable, NzButtonModule, NzIconModule, PageHeader, RouterLink, StatTiles, TextPipe],
  templateUrl: './pledge-board.html',
})
export class PledgeBoard {
  private readonly organizations = inject(Organizations);
  private readonly pledges = inject(PledgesApi);
  private readonly texts = inject(Texts);

  protected readonly year = new Date().getFullYear();
  protected readonly board = resource({
    loader: async () => {
      const [own] = await this.organizations.roots();
      return own ? this.pledges.board(own.id, this.year) : undefined;
    },
  });
  protected readonly rows = computed(() => this.board.value()?.items ?? []);
  protected readonly stats = computed(() => {
    const board = this.board.value();
    return board ? pledgeStats(board).map((stat): Stat => ({ ...stat, label: this.texts.get(`ResponsibilityLettersUi::Pledges:${stat.label}`), link: [] })) : [];
  });
  protected readonly load = (request: ListRequest) => this.pledges.list({ year: this.year, ...request });
  protected readonly link = (pledge: Pledge) => ['/responsibility-letters/pledges', pledge.id];
  protected readonly columns: Column<Pledge>[] = [
    { name: 'text', title: 'ResponsibilityLettersUi::Pledge:Text', value: (pledge) => pledge.text },
    { name: 'organizationName', title: 'ResponsibilityLettersUi::Pledge:Organization', value: (pledge) => pledge.organizationName },
    { name: 'pledgedBy', title: 'ResponsibilityLettersUi::Pledge:By', value: (pledge) => pledge.pledgedBy },
    { name: 'dueMonth', title: 'ResponsibilityLettersUi::Item:DueMonth', value: (pledge) => this.texts.get('ResponsibilityLettersUi::Month', { Month: pledge.dueMonth }), sorting: 'dueMonth' },
    { name: 'peopleServed', title: 'ResponsibilityLettersUi::Pledge:PeopleServed', value: (pledge) => pledge.peopleServed, numeric: true },
    { name: 'state', title: 'ResponsibilityLettersUi::State', value: (pledge) => this.texts.get(`ResponsibilityLettersUi::PledgeState:${pledge.state}`), sorting: 'state' },
  ];
}
