import { DatePipe } from '@angular/common';
import { Component, inject } from '@angular/core';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { TextPipe, Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { DataCell } from '../../shared/data-table/data-cell';
import { DataTable } from '../../shared/data-table/data-table';
import { FollowedJobs } from '../../shared/job-progress/followed-jobs';
import { Job } from '../../shared/job-progress/job';
import { JobProgress } from '../../shared/job-progress/job-progress';
import { PageHeader } from '../../shared/page-header/page-header';
import { AdministrationApi } from '../administration-api';

/** Long work: the user's own that is running now, and all that they may see. */
@Component({
  selector: 'app-job-list',
  imports: [DataCell, DataTable, DatePipe, JobProgress, NzAlertModule, PageHeader, TextPipe],
  templateUrl: './job-list.html',
})
export class JobList {
  private readonly texts = inject(Texts);
  protected readonly load = inject(AdministrationApi).jobs.list;
  protected readonly running = inject(FollowedJobs).running;
  protected readonly typeName = (job: Job) => this.texts.named('::Job:', job.type);
  protected readonly columns: Column<Job>[] = [
    { name: 'type', title: '::Jobs:Type', value: (job) => this.typeName(job), sorting: 'type' },
    { name: 'status', title: '::Jobs:Status', value: (job) => this.texts.get(`::Jobs:Status:${job.status}`), sorting: 'status' },
    { name: 'done', title: '::Jobs:Progress', value: (job) => this.texts.get('::Jobs:Count', { Done: job.done, Total: job.total }) },
    { name: 'message', title: '::Jobs:Message', value: (job) => job.message },
    { name: 'createdAt', title: '::Jobs:CreatedAt', value: (job) => job.createdAt, sorting: 'createdAt' },
    { name: 'finishedAt', title: '::Jobs:FinishedAt', value: (job) => job.finishedAt },
  ];
}
