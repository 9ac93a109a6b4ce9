export type JobStatus = 'queued' | 'running' | 'succeeded' | 'failed';

/** A piece of long work, as GET /api/platform/job/{id} tells it. */
export interface Job {
  id: string;
  type: string;
  status: JobStatus;
  done: number;
  total: number;
  message?: string;
  result?: unknown;
  errors?: string[];
  createdAt: string;
  finishedAt?: string;
}

/** Whether nothing more will happen to the job. */
export function isOver(job: Pick<Job, 'status'>): boolean {
  return job.status === 'succeeded' || job.status === 'failed';
}

export function isFailure(job: Pick<Job, 'status'>): boolean {
  return job.status === 'failed';
}

/** Done in per cent, rounded down so that 100 means finished. */
export function percentDone(job: Pick<Job, 'done' | 'total' | 'status'>): number {
  if (isOver(job) && !isFailure(job)) {
    return 100;
  }
  return job.total > 0 ? Math.min(99, Math.floor((job.done / job.total) * 100)) : 0;
}
