import { CampaignProgress } from '../campaigns-api';
import { campaignStats } from './campaign-stats';

const progress: CampaignProgress = { total: 20, issued: 20, signed: 12, countersigned: 9, returned: 1, notOpened: 3, late: 0, midYearChecked: 0, yearEndAccepted: 0 };
const tile = (label: string, changed: Partial<CampaignProgress> = {}) => campaignStats({ ...progress, ...changed }).find((stat) => stat.label === label);

describe('campaignStats', () => {
  it('counts where letters stand now, not how far they have been', () => {
    expect(tile('Signed')).toMatchObject({ value: 3, queryParams: { state: 'signed' } });
    expect(tile('Countersigned', { midYearChecked: 4 })).toMatchObject({ value: 5 });
  });

  it('warns of letters not opened, and alarms once the day is past', () => {
    expect(tile('NotOpened')?.light).toBe('yellow');
    expect(tile('NotOpened', { late: 2 })?.light).toBe('red');
    expect(tile('NotOpened', { notOpened: 0 })?.light).toBe('green');
  });

  it('keeps quiet of the later steps until a letter is there', () => {
    expect(tile('YearEndAccepted')).toBeUndefined();
    expect(tile('YearEndAccepted', { yearEndAccepted: 1 })?.value).toBe(1);
  });
});
