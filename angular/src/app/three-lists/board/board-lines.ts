import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { ReportState } from '../report-state/report-state';
import { ReportsApi } from '../reports-api';
import { ReportLines } from '../weekly-report/report-lines';

/** What the organization itself reported that week, down to the photo. */
@Component({
  selector: 'app-board-lines',
  imports: [ReportLines, ReportState, RouterLink, TextPipe],
  template: `
    @if (report(); as report) {
      <section class="panel">
        <h2>
          <a [routerLink]="['/three-lists/reports', report.id]">{{ 'ThreeListsUi::Board:OwnReport' | text }}</a>
          <app-report-state [report]="report" />
        </h2>
        @if (lines().length > 0) {
          <app-report-lines [lines]="lines()" />
        }
      </section>
    }
  `,
})
export class BoardLines {
  private readonly reports = inject(ReportsApi);
  readonly organizationId = input.required<string>();
  readonly week = input.required<string>();
  protected readonly answer = resource({
    params: () => ({ organizationId: this.organizationId(), week: this.week() }),
    loader: ({ params: { organizationId, week } }) => this.reports.find(organizationId, week),
  });
  protected readonly report = valueOf(this.answer);
  protected readonly lines = computed(() => this.report()?.lines ?? []);
}
