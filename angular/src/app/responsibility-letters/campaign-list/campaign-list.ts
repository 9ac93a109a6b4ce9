import { DatePipe } from '@angular/common';
import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Can } from '../../core/permission';
import { TextPipe, Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { PageHeader } from '../../shared/page-header/page-header';
import { CampaignsApi, LetterCampaignSummary } from '../campaigns-api';

/** The campaigns of letters, this year's first, each with how many have signed. */
@Component({
  selector: 'app-campaign-list',
  imports: [Can, DataCell, DataTable, DatePipe, NzButtonModule, NzIconModule, PageHeader, RouterLink, TextPipe],
  template: `
    <app-page-header [heading]="'::Menu:Campaigns' | text">
      <a nz-button routerLink="/responsibility-letters/year-plan">{{ 'ResponsibilityLettersUi::YearPlan' | text }}</a>
      <a *can="'ResponsibilityLetters.Campaigns.Manage'" nz-button nzType="primary" routerLink="new">
        <nz-icon nzType="plus" aria-hidden="true" />{{ 'ResponsibilityLettersUi::Campaign:New' | text }}
      </a>
    </app-page-header>
    <app-data-table name="letter-campaigns" sorting="signBy desc" empty="ResponsibilityLettersUi::Campaign:None" [columns]="columns" [load]="load" [link]="link">
      <ng-template cell="signBy" let-campaign>{{ campaign.signBy | date: 'mediumDate' }}</ng-template>
      <ng-template cell="state" let-campaign>
        <span class="tag" [class.good]="campaign.state === 'issued'">{{ 'ResponsibilityLettersUi::CampaignState:' + campaign.state | text }}</span>
      </ng-template>
      <ng-template cell="countersigned" let-campaign>
        <span class="bar-cell"><progress [max]="campaign.total || 1" [value]="campaign.countersigned"></progress>{{ campaign.countersigned }} / {{ campaign.total }}</span>
      </ng-template>
    </app-data-table>
  `,
})
export class CampaignList {
  private readonly texts = inject(Texts);
  protected readonly load = inject(CampaignsApi).list;
  protected readonly link = (campaign: LetterCampaignSummary) => ['/responsibility-letters/campaigns', campaign.id];
  protected readonly columns: Column<LetterCampaignSummary>[] = [
    { name: 'name', title: 'ResponsibilityLettersUi::Campaign:Name', value: (campaign) => campaign.name, sorting: 'name' },
    { name: 'issuerName', title: 'ResponsibilityLettersUi::Issuer', value: (campaign) => campaign.issuerName },
    { name: 'signBy', title: 'ResponsibilityLettersUi::SignBy', value: (campaign) => campaign.signBy, sorting: 'signBy' },
    { name: 'state', title: 'ResponsibilityLettersUi::State', value: (campaign) => this.texts.get(`ResponsibilityLettersUi::CampaignState:${campaign.state}`) },
    { name: 'total', title: 'ResponsibilityLettersUi::Campaign:Total', value: (campaign) => campaign.total, numeric: true },
    { name: 'signed', title: 'ResponsibilityLettersUi::Done:sign', value: (campaign) => campaign.signed, numeric: true },
    { name: 'countersigned', title: 'ResponsibilityLettersUi::Campaign:InForce', value: (campaign) => campaign.countersigned },
  ];
}
