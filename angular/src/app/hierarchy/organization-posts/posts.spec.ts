import { Appointment } from '../organization-models';
import { isHeldOn, nowAndBefore } from './posts';

const held = (from: string, to?: string) => ({ id: from, organizationId: 'o', post: 'secretary', personName: 'Li', from, to }) as Appointment;

describe('appointments', () => {
  it('hold on their first and on their last day', () => {
    expect(isHeldOn(held('2026-01-01', '2026-06-30'), '2026-01-01')).toBe(true);
    expect(isHeldOn(held('2026-01-01', '2026-06-30'), '2026-06-30')).toBe(true);
    expect(isHeldOn(held('2026-01-01', '2026-06-30'), '2026-07-01')).toBe(false);
    expect(isHeldOn(held('2026-01-01'), '2099-01-01')).toBe(true);
  });

  it('are history once their last day has passed, the latest first', () => {
    const { now, before } = nowAndBefore([held('2019-01-01', '2020-01-01'), held('2020-01-02', '2026-03-01'), held('2026-03-02')], '2026-03-02');
    expect(now.map(({ from }) => from)).toEqual(['2026-03-02']);
    expect(before.map(({ from }) => from)).toEqual(['2020-01-02', '2019-01-01']);
  });
});
