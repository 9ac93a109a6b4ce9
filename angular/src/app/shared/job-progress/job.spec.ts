import { isFailure, isOver, percentDone } from './job';

describe('job', () => {
  it('is not at 100 % before it is over', () => {
    expect(percentDone({ status: 'running', done: 2999, total: 3000 })).toBe(99);
    expect(percentDone({ status: 'running', done: 3000, total: 3000 })).toBe(99);
    expect(percentDone({ status: 'succeeded', done: 3000, total: 3000 })).toBe(100);
  });
  it('does not divide by nothing', () => expect(percentDone({ status: 'queued', done: 0, total: 0 })).toBe(0));
  it('knows its end', () => {
    expect(isOver({ status: 'running' })).toBe(false);
    expect(isOver({ status: 'failed' })).toBe(true);
    expect(isFailure({ status: 'succeeded' })).toBe(false);
  });
});
