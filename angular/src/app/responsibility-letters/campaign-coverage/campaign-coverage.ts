import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../core/text';
import { PageHeader } from '../../shared/page-header/page-header';
import { TrafficLight } from '../../shared/traffic-light/traffic-light';
import { CampaignsApi } from '../campaigns-api';
import { coverageLight, percentOfTarget } from './coverage';

/** Coverage of the cascade: each item of the campaign, who carries it further down, and what their shares add up to. */
@Component({
  selector: 'app-campaign-coverage',
  imports: [DecimalPipe, PageHeader, RouterLink, TextPipe, TrafficLight],
  templateUrl: './campaign-coverage.html',
})
export class CampaignCoverage {
  private readonly campaigns = inject(CampaignsApi);

  readonly id = input.required<string>();
  protected readonly coverage = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const [campaign, covered] = await Promise.all([this.campaigns.get(id), this.campaigns.coverage(id)]);
      return { campaign, items: covered.items };
    },
  });
  protected readonly path = computed(() =>
    this.coverage.hasValue() ? [{ text: this.coverage.value().campaign.name, link: ['/responsibility-letters/campaigns', this.id()] }] : [],
  );
  protected readonly light = coverageLight;
  protected readonly percent = percentOfTarget;
}
