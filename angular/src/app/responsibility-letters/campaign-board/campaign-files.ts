import { HttpClient, HttpResponse } from '@angular/common/http';
import { Component, inject, input, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { firstValueFrom } from 'rxjs';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { saveAs } from '../../shared/data-table/csv';
import { Job, isFailure } from '../../shared/job-progress/job';
import { JobProgress } from '../../shared/job-progress/job-progress';

/** A campaign on paper: all letters in one document, and its register. Thousands of letters are printed by a job. */
@Component({
  selector: 'app-campaign-files',
  imports: [JobProgress, NzButtonModule, NzIconModule, TextPipe],
  template: `
    <button nz-button type="button" [nzLoading]="busy()" (click)="print()">
      <nz-icon nzType="download" aria-hidden="true" />{{ 'ResponsibilityLettersUi::Board:Documents' | text }}
    </button>
    <a nz-button [href]="url() + '/register'"><nz-icon nzType="download" aria-hidden="true" />{{ 'ResponsibilityLettersUi::Board:Register' | text }}</a>
    @if (jobId(); as jobId) {
      <app-job-progress [jobId]="jobId" (over)="printed($event)" />
    }
    @if (attachmentId(); as id) {
      <a [href]="'/api/platform/attachment/' + id + '/content'">{{ 'ResponsibilityLettersUi::Board:Printed' | text }}</a>
    }
  `,
  host: { class: 'deeds' },
})
export class CampaignFiles {
  private readonly client = inject(HttpClient);
  private readonly problems = inject(Problems);

  /** Of the campaign. */
  readonly url = input.required<string>();
  readonly name = input.required<string>();
  protected readonly busy = signal(false);
  protected readonly jobId = signal<string | undefined>(undefined);
  protected readonly attachmentId = signal<string | undefined>(undefined);

  protected async print(): Promise<void> {
    this.busy.set(true);
    try {
      await this.take(await firstValueFrom(this.client.get(`${this.url()}/document`, { observe: 'response', responseType: 'blob' })));
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }

  protected printed(job: Job): void {
    this.jobId.set(undefined);
    if (!isFailure(job)) {
      this.attachmentId.set((job.result as { attachmentId: string }).attachmentId);
    }
  }

  private async take(answer: HttpResponse<Blob>): Promise<void> {
    const file = answer.body!;
    if (answer.status === 202) {
      this.jobId.set((JSON.parse(await file.text()) as { jobId: string }).jobId);
    } else {
      saveAs(`${this.name()}.docx`, file, file.type);
    }
  }
}
