import { Injectable, computed, inject, signal } from '@angular/core';
import { HttpErrorResponse } from '@angular/common/http';
import { Http } from '../../core/http';
import { Job, isOver } from './job';

const key = 'partyorg.jobs';
const shortest = 700;
const longest = 5000;

/** Follows the user's long work across pages and reloads, so that it can be left and found again. */
@Injectable({ providedIn: 'root' })
export class FollowedJobs {
  private readonly http = inject(Http);
  private readonly jobs = signal<Record<string, Job>>({});
  private readonly polled = new Set<string>();

  readonly running = computed(() => Object.values(this.jobs()).filter((job) => !isOver(job)));
  readonly all = computed(() => Object.values(this.jobs()).reverse());

  constructor() {
    readKept().forEach((id) => this.follow(id));
  }

  job(id: string): Job | undefined {
    return this.jobs()[id];
  }

  follow(id: string): void {
    if (!this.polled.has(id)) {
      this.polled.add(id);
      this.keep();
      void this.poll(id, shortest);
    }
  }

  private async poll(id: string, wait: number): Promise<void> {
    try {
      const job = await this.http.poll<Job>(`/api/platform/job/${id}`);
      this.jobs.update((known) => ({ ...known, [id]: { ...job, id } }));
      if (isOver(job)) {
        this.forget(id);
        return;
      }
    } catch (error) {
      if (error instanceof HttpErrorResponse && [401, 403, 404].includes(error.status)) {
        this.forget(id);
        return;
      }
    }
    setTimeout(() => void this.poll(id, Math.min(wait * 1.3, longest)), wait);
  }

  private forget(id: string): void {
    this.polled.delete(id);
    this.keep();
  }

  private keep(): void {
    localStorage.setItem(key, JSON.stringify([...this.polled]));
  }
}

function readKept(): string[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]');
  } catch {
    return [];
  }
}
