import { expect, signIn, test } from '../fixtures';
import { picture } from './letters';
import { CalendarWeek, Organization, openWeeks, ownOrganization, sendBack, submit } from './three-lists';

const look = 'township-friday';

/** Journey 4: a township sees who has reported, sends one report back, accepts the rest, and sends its own up. */
test.describe.serial('a township on Friday', () => {
  test.skip(({ isMobile }) => isMobile, 'A township reviews at a desk.');

  let township: Organization;
  let week: CalendarWeek;

  test.beforeEach(async ({ page }) => {
    await signIn(page, 'yunling', 'township');
    township = await ownOrganization(page);
    [week] = await openWeeks(page);
  });

  test('one goes back with a reason, the rest are accepted in one action', async ({ page }) => {
    await page.context().clearCookies();
    await signIn(page, 'yunling', 'secretary');
    const branch = await ownOrganization(page);
    await submit(page, branch.id, week.week);
    await page.context().clearCookies();

    await signIn(page, 'yunling', 'township');
    await page.goto(`/three-lists/review?week=${week.week}`);
    await expect(page.locator('tbody tr').first()).toBeVisible();
    await expect(page.locator('tbody .traffic-light').first()).toBeVisible();
    await picture(page, look, '1-who-has-reported');

    await page.getByRole('link', { name: /待审核/ }).click();
    const rows = page.locator('tbody tr', { has: page.getByRole('button', { name: '退回' }) });
    const waiting = await rows.count();
    expect(waiting, 'the demo has reports that wait for review').toBeGreaterThan(1);
    const { name } = branch;
    await rows.filter({ hasText: name }).locator('a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.locator('.read-line').first()).toBeVisible();
    await picture(page, look, '2-one-report');
    await page.getByRole('button', { name: '退回' }).click();
    await page.getByLabel('理由').fill('进展写得太笼统，请写明做了几件、谁负责');
    await page.locator('.ant-modal .ant-btn-primary').click();
    await expect(page.locator('.page-header')).toContainText('已退回');

    await page.goto(`/three-lists/review?week=${week.week}`);
    await page.getByRole('button', { name: `其余 ${waiting - 1} 份全部通过` }).click();
    await expect(page.locator('.ant-message')).toContainText('已通过');
    await expect(page.getByRole('link', { name: /待审核/ })).toContainText('0');
    await expect(page.locator('tbody tr', { hasText: name })).toContainText('已退回');
    await picture(page, look, '3-accepted');
  });

  test('then its own report goes up', async ({ page }) => {
    await page.context().clearCookies();
    await signIn(page, 'yunling', 'orgdept');
    await sendBack(page, township.id, week.week); // where an earlier run has sent it
    await page.context().clearCookies();

    await signIn(page, 'yunling', 'township');
    await page.goto(`/three-lists/report?week=${week.week}`);
    await expect(page.locator('.report-bar')).toBeVisible();
    await page.locator('app-report-line').first().getByRole('spinbutton').fill('55');
    await picture(page, look, '4-own-report');
    await page.locator('.report-bar').getByRole('button', { name: '报送' }).click();
    await expect(page.locator('app-due-sentence')).toContainText(/已按时报送|已补报/);
    await page.goto(`/three-lists/review?week=${week.week}`);
    await expect(page.locator('.own-report')).toContainText('待审核');
    await picture(page, look, '5-own-report-is-up');
  });
});
