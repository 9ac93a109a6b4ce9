import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, resource, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzMessageService } from 'ng-zorro-antd/message';
import { Can } from '../../core/permission';
import { Problems } from '../../core/problem';
import { TextPipe, Texts } from '../../core/text';
import { ConfirmPassword } from '../../shared/confirm-password/confirm-password';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { ListRequest } from '../../shared/data-table/every-page';
import { JobProgress } from '../../shared/job-progress/job-progress';
import { PageHeader } from '../../shared/page-header/page-header';
import { Stat, StatTiles } from '../../shared/stat-tiles/stat-tiles';
import { TrafficLight } from '../../shared/traffic-light/traffic-light';
import { CampaignsApi } from '../campaigns-api';
import { isLate, letterColumns } from '../letter-list/letter-columns';
import { LetterFilters } from '../letter-list/letter-filters';
import { LetterSummary, LettersApi } from '../letters-api';
import { StateTag } from '../state-tag/state-tag';
import { today } from '../../shared/today';
import { IssueCampaign } from '../campaign-wizard/issue-campaign';
import { CampaignFiles } from './campaign-files';
import { campaignStats } from './campaign-stats';

/** A campaign's board: who has not opened, signed, been countersigned; and what can be done about it in one go. */
@Component({
  selector: 'app-campaign-board',
  imports: [CampaignFiles, Can, DataCell, DataTable, DatePipe, IssueCampaign, JobProgress, LetterFilters, NzButtonModule, NzIconModule, PageHeader, RouterLink, StateTag, StatTiles, TextPipe, TrafficLight],
  templateUrl: './campaign-board.html',
})
export class CampaignBoard {
  private readonly campaigns = inject(CampaignsApi);
  private readonly letters = inject(LettersApi);
  private readonly messages = inject(NzMessageService);
  private readonly passwords = inject(ConfirmPassword);
  private readonly problems = inject(Problems);
  private readonly texts = inject(Texts);
  private readonly table = viewChild<DataTable<LetterSummary>>(DataTable);

  readonly id = input.required<string>();
  protected readonly campaign = resource({ params: () => this.id(), loader: ({ params: id }) => this.campaigns.get(id) });
  protected readonly shown = computed(() => (this.campaign.hasValue() ? this.campaign.value() : undefined));
  protected readonly stats = computed(() => {
    const campaign = this.shown();
    return campaign ? campaignStats(campaign).map((stat): Stat => ({ ...stat, label: this.texts.get(`ResponsibilityLettersUi::Board:${stat.label}`), link: [] })) : [];
  });
  protected readonly unsigned = computed(() => {
    const campaign = this.shown();
    return campaign ? campaign.issued - campaign.signed : 0;
  });
  protected readonly unsealed = computed(() => {
    const campaign = this.shown();
    return campaign ? campaign.signed - campaign.countersigned : 0;
  });
  /** Every letter of a campaign has the campaign's title. */
  protected readonly columns = letterColumns(this.texts).filter((column) => column.name !== 'title');
  protected readonly load = (request: ListRequest) => this.letters.list({ ...request, campaignId: this.id() });
  protected readonly link = (letter: LetterSummary) => ['/responsibility-letters/letters', letter.id];
  protected readonly isLate = (letter: LetterSummary) => isLate(letter, today());
  protected readonly busy = signal(false);
  protected readonly url = computed(() => `/api/responsibility-letters/letter-campaign/${this.id()}`);

  protected readonly planned = resource({
    params: () => (this.shown()?.state === 'draft' ? this.id() : undefined),
    loader: ({ params: id }) => this.campaigns.recipientsOf(id),
  });
  /** The campaign is there already; only issuing it is left. */
  protected readonly existing = () => Promise.resolve(this.shown()!);

  protected async remind(): Promise<void> {
    await this.doing(async () => {
      const { reminded } = await this.campaigns.remind(this.id());
      this.messages.success(this.texts.get('ResponsibilityLettersUi::Board:Reminded', { Count: reminded }));
    });
  }

  /** All that the receiving side has signed, each with a signature of its own. */
  protected async countersign(): Promise<void> {
    const password = await this.passwords.ask({
      title: this.texts.get('ResponsibilityLettersUi::Countersign'),
      explanation: this.texts.get('ResponsibilityLettersUi::Countersign:Many', { Count: this.unsealed() }),
      action: this.texts.get('ResponsibilityLettersUi::Countersign'),
    });
    if (password) {
      await this.doing(async () => {
        const { countersigned } = await this.campaigns.countersign(this.id(), password);
        this.messages.success(this.texts.get('ResponsibilityLettersUi::Board:Countersigned:Done', { Count: countersigned }));
      });
    }
  }

  protected refresh(): void {
    this.campaign.reload();
    this.table()?.reload();
  }

  private async doing(deed: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    try {
      await deed();
      this.refresh();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}
