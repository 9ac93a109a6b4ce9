import { Component, computed, effect, inject, input, output } from '@angular/core';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzProgressModule } from 'ng-zorro-antd/progress';
import { TextPipe } from '../../core/text';
import { FollowedJobs } from './followed-jobs';
import { Job, isFailure, isOver, percentDone } from './job';

/** Shows how far a job is, with its count, and tells when it is over. */
@Component({
  selector: 'app-job-progress',
  imports: [NzAlertModule, NzProgressModule, TextPipe],
  templateUrl: './job-progress.html',
})
export class JobProgress {
  private readonly followed = inject(FollowedJobs);

  readonly jobId = input.required<string>();
  readonly over = output<Job>();

  protected readonly job = computed(() => this.followed.job(this.jobId()));
  protected readonly percent = computed(() => percentDone(this.job() ?? { status: 'queued', done: 0, total: 0 }));
  protected readonly status = computed(() => {
    const job = this.job();
    return job && isFailure(job) ? 'exception' : job && isOver(job) ? 'success' : 'active';
  });

  constructor() {
    effect(() => this.followed.follow(this.jobId()));
    let told: string | undefined;
    effect(() => {
      const job = this.job();
      if (job && isOver(job) && told !== job.id) {
        told = job.id;
        this.over.emit(job);
      }
    });
  }
}
