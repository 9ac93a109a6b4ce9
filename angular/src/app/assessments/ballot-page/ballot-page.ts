import { DatePipe, PercentPipe } from '@angular/common';
import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Can } from '../../core/permission';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { AskReason } from '../../shared/ask-reason/ask-reason';
import { Confirm } from '../../shared/confirm/confirm';
import { Organizations } from '../../shared/organization-tree/organizations';
import { PageHeader } from '../../shared/page-header/page-header';
import { BallotState } from '../ballot-list/ballot-state';
import { BallotsApi } from '../ballots-api';
import { BallotResult } from './ballot-result';
import { BallotSample } from './ballot-sample';
import { PaperCountForm } from './paper-count-form';

/** A vote: what it is about, where it stands, what came of it. While it is open nobody is shown how many have voted. */
@Component({
  selector: 'app-ballot-page',
  imports: [BallotResult, BallotSample, BallotState, Can, DatePipe, NzAlertModule, NzButtonModule, PageHeader, PaperCountForm, PercentPipe, RouterLink, TextPipe],
  templateUrl: './ballot-page.html',
})
export class BallotPage {
  private readonly ballots = inject(BallotsApi);
  private readonly confirm = inject(Confirm);
  private readonly organizations = inject(Organizations);
  private readonly problems = inject(Problems);
  private readonly reasons = inject(AskReason);
  private readonly router = inject(Router);

  readonly id = input.required<string>();
  protected readonly opened = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const ballot = await this.ballots.get(id);
      const [organization, result] = await Promise.all([
        this.organizations.get(ballot.organizationId),
        ballot.state === 'counted' || ballot.state === 'void' ? this.ballots.result(id) : undefined,
      ]);
      return { ballot, organization, result };
    },
  });
  private readonly known = valueOf(this.opened);
  protected readonly ballot = computed(() => this.known()?.ballot);
  protected readonly organization = computed(() => this.known()?.organization);
  protected readonly result = computed(() => this.known()?.result);
  protected readonly busy = signal(false);
  protected readonly formDocument = computed(() => this.ballots.formDocument(this.id()));
  protected readonly steps = computed(() => {
    const ballot = this.ballot();
    return ['draft', 'open', ...(ballot && ballot.onPaper > 0 ? ['closed'] : []), ballot?.state === 'void' ? 'void' : 'counted'];
  });

  protected async delete(): Promise<void> {
    if (await this.confirm.ask('AssessmentsUi::Delete', 'AssessmentsUi::Ballot:DeleteEffect')) {
      await this.doing(async () => {
        await this.ballots.delete(this.id());
        await this.router.navigateByUrl('/assessments/ballots');
      });
    }
  }

  protected async annul(): Promise<void> {
    const reason = await this.reasons.ask({ deed: 'AssessmentsUi::Ballot:Annul', effect: 'AssessmentsUi::Ballot:AnnulEffect', longest: 256 });
    if (reason) {
      await this.doing(async () => {
        await this.ballots.annul(this.id(), reason);
        this.opened.reload();
      });
    }
  }

  private async doing(send: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    try {
      await send();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}
