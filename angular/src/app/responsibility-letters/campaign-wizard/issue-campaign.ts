import { DatePipe } from '@angular/common';
import { Component, inject, input, output, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Problems } from '../../core/problem';
import { Can } from '../../core/permission';
import { TextPipe } from '../../core/text';
import { isFailure, Job } from '../../shared/job-progress/job';
import { JobProgress } from '../../shared/job-progress/job-progress';
import { CampaignsApi, LetterCampaign } from '../campaigns-api';

/** The one irrevocable step: says what will happen, does it once, and shows how far it is. */
@Component({
  selector: 'app-issue-campaign',
  imports: [Can, DatePipe, JobProgress, NzButtonModule, TextPipe],
  template: `
    <p class="issue-summary">
      {{ 'ResponsibilityLettersUi::Issue:Summary' | text: { Name: name(), Count: count(), SignBy: (signBy() | date: 'longDate') } }}
    </p>
    <p class="hint">{{ 'ResponsibilityLettersUi::Issue:Effect' | text }}</p>
    @if (jobId(); as jobId) {
      <app-job-progress [jobId]="jobId" (over)="over($event)" />
    } @else {
      <button *can="'ResponsibilityLetters.Campaigns.Issue'" nz-button nzType="primary" nzSize="large" type="button" [nzLoading]="busy()" (click)="issue()">
        {{ 'ResponsibilityLettersUi::Issue' | text: { Count: count() } }}
      </button>
    }
  `,
})
export class IssueCampaign {
  private readonly campaigns = inject(CampaignsApi);
  private readonly problems = inject(Problems);

  readonly create = input.required<() => Promise<LetterCampaign>>();
  readonly name = input.required<string>();
  readonly count = input.required<number>();
  readonly signBy = input.required<string>();
  readonly issued = output<string>();

  protected readonly busy = signal(false);
  protected readonly jobId = signal<string | undefined>(undefined);
  /** Kept after a failure, so that trying again issues the same campaign and not a second one. */
  private campaign: LetterCampaign | undefined;

  protected async issue(): Promise<void> {
    this.busy.set(true);
    try {
      this.campaign ??= await this.create()();
      const { jobId } = (await this.campaigns.issue(this.campaign.id)) ?? {};
      if (jobId) {
        this.jobId.set(jobId);
      } else {
        this.issued.emit(this.campaign.id);
      }
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }

  protected over(job: Job): void {
    if (!isFailure(job)) {
      this.issued.emit(this.campaign!.id);
    }
  }
}
