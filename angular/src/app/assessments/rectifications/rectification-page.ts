import { DatePipe, PercentPipe } from '@angular/common';
import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { PageHeader } from '../../shared/page-header/page-header';
import { BallotsApi } from '../ballots-api';
import { Rectification, RectificationsApi } from '../rectifications-api';
import { RectificationDeeds } from './rectification-deeds';
import { RectificationHelpers } from './rectification-helpers';
import { RectificationPlan } from './rectification-plan';
import { RectificationState } from './rectification-state';

/** One rectification: why, who helps, what is done about it, the vote at the end, and the year after. */
@Component({
  selector: 'app-rectification-page',
  imports: [DatePipe, NzButtonModule, NzIconModule, PageHeader, PercentPipe, RectificationDeeds, RectificationHelpers, RectificationPlan, RectificationState, RouterLink, TextPipe],
  templateUrl: './rectification-page.html',
})
export class RectificationPage {
  private readonly ballots = inject(BallotsApi);
  private readonly problems = inject(Problems);
  private readonly rectifications = inject(RectificationsApi);

  readonly id = input.required<string>();
  protected readonly opened = resource({ params: () => this.id(), loader: ({ params: id }) => this.rectifications.get(id) });
  protected readonly file = valueOf(this.opened);
  protected readonly busy = signal(false);
  protected readonly may = computed(() => new Set((this.file()?.deeds ?? []).filter(({ allowed }) => allowed).map(({ name }) => name)));
  protected readonly document = computed(() => this.rectifications.document(this.id()));
  protected readonly voting = signal(false);
  protected readonly queryOf = (link: string) => Object.fromEntries(new URLSearchParams(link.split('?')[1] ?? ''));
  private readonly counted = resource({
    params: () => (this.voting() ? this.file()?.organizationId : undefined),
    loader: ({ params: organizationId }) => this.ballots.list({ organizationId, state: 'counted', maxResultCount: 50 }),
  });
  protected readonly votes = valueOf(this.counted);

  protected bringVote(ballotId: string): Promise<void> {
    return this.doing((file) => this.rectifications.takeVote(file.id, ballotId, file.concurrencyStamp));
  }

  private async doing(send: (file: Rectification) => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    try {
      await send(this.file()!);
      this.voting.set(false);
      this.opened.reload();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}
