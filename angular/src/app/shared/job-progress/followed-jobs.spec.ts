import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { Http } from '../../core/http';
import { FollowedJobs } from './followed-jobs';
import { Job } from './job';

describe('FollowedJobs', () => {
  const job = (done: number, status: Job['status'] = 'running'): Job => ({ id: 'j', type: 'issue', status, done, total: 3000, createdAt: '2026-03-01T00:00:00Z' });
  let answers: (Job | HttpErrorResponse)[];

  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    const poll = async () => {
      const answer = answers.shift()!;
      return answer instanceof HttpErrorResponse ? Promise.reject(answer) : answer;
    };
    TestBed.configureTestingModule({ providers: [{ provide: Http, useValue: { poll } }] });
  });

  afterEach(() => vi.useRealTimers());

  it('follows a job to its end and asks no more', async () => {
    answers = [job(10), job(1500), job(3000, 'succeeded')];
    const followed = TestBed.inject(FollowedJobs);
    followed.follow('j');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(followed.job('j')?.status).toBe('succeeded');
    expect(followed.running()).toEqual([]);
    expect(answers).toEqual([]);
  });

  it('goes on after a reload of the page', async () => {
    localStorage.setItem('partyorg.jobs', '["j"]');
    answers = [job(10)];
    const followed = TestBed.inject(FollowedJobs);
    await vi.advanceTimersByTimeAsync(1);
    expect(followed.running()).toHaveLength(1);
  });

  it('waits while the host is away', async () => {
    answers = [new HttpErrorResponse({ status: 0 }), job(3000, 'succeeded')];
    const followed = TestBed.inject(FollowedJobs);
    followed.follow('j');
    await vi.advanceTimersByTimeAsync(5000);
    expect(followed.job('j')?.status).toBe('succeeded');
  });

  it('forgets a job that is not the user’s', async () => {
    answers = [new HttpErrorResponse({ status: 404 })];
    TestBed.inject(FollowedJobs).follow('j');
    await vi.advanceTimersByTimeAsync(5000);
    expect(localStorage.getItem('partyorg.jobs')).toBe('[]');
  });
});
