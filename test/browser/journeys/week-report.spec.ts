import { expect, signIn, test } from '../fixtures';
import { picture } from './letters';
import { CalendarWeek, Organization, giveTask, openWeeks, ownOrganization, photo, sendBack } from './three-lists';

const look = 'week-report';
const stamp = Date.now() % 1_000_000;
const tasks = [`规范“三会一课”记录（${stamp}）`, `走访慰问老党员（${stamp}）`];

/** Journey 3, its week: the secretary reports on a phone from last week's copy. */
test.describe.serial('a secretary reports the week on a phone', () => {
  test.skip(({ isMobile }) => !isMobile, 'This one is done on a phone.');

  let branch: Organization;
  let week: CalendarWeek;

  test.beforeEach(async ({ page }) => {
    if (week) {
      return;
    }
    await signIn(page, 'yunling', 'secretary');
    branch = await ownOrganization(page);
    [week] = await openWeeks(page);
    await page.context().clearCookies();
    await signIn(page, 'yunling', 'township');
    await sendBack(page, branch.id, week.week);
    for (const title of tasks) {
      await giveTask(page, branch.id, title);
    }
    await page.context().clearCookies();
  });

  test('two numbers, a photo, and what is typed survives a reload', async ({ page }) => {
    await signIn(page, 'yunling', 'secretary');
    await page.locator('.bottom-bar').getByText('填报').click();
    const first = page.locator('app-report-line', { hasText: tasks[0] });
    await expect(first).toBeVisible();
    await picture(page, look, '1-copy-of-last-week');

    await first.getByRole('spinbutton').fill('40');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect(first.getByRole('spinbutton')).toHaveValue('40');

    const began = Date.now();
    await first.getByLabel('本周进展').fill('已对照台账补正 6 次会议记录');
    await first.locator('input[capture]').setInputFiles(photo);
    await expect(first.locator('.evidence li')).toHaveCount(1);
    await page.locator('app-report-line', { hasText: tasks[1] }).getByRole('spinbutton').fill('65');
    await expect(page.locator('.report-bar')).toContainText('已自动保存');
    await picture(page, look, '2-changed');

    await page.locator('.report-bar').getByRole('button', { name: '报送' }).click();
    const verdict = new Date() <= new Date(week.dueAt!) ? '已按时报送' : '已补报';
    await expect(page.locator('app-due-sentence')).toContainText(verdict);
    await expect(page.locator('app-due-sentence')).toContainText('应于');
    if (week.shiftedBecause) {
      await expect(page.locator('app-due-sentence')).toContainText(week.shiftedBecause);
    }
    expect(Date.now() - began).toBeLessThan(60_000);
    await picture(page, look, '3-submitted');
  });

  test('the progress is with the task, said once', async ({ page }) => {
    await signIn(page, 'yunling', 'secretary');
    await page.goto(`/three-lists/tasks?filter=${encodeURIComponent(tasks[1])}`);
    await expect(page.locator('tbody tr')).toContainText('65%');
  });
});

test('the calendar says why a week is not due on Friday', async ({ page, isMobile }) => {
  await signIn(page, 'yunling', 'secretary');
  await page.goto('/three-lists/calendar?year=2026');
  const week = page.locator('.year-weeks tr', { hasText: '第41周' });
  await expect(week).toContainText('10-10 周六');
  await expect(week).toContainText('国庆节');
  await expect(page.locator('.board-facts')).toContainText('工作日 248 天');
  await picture(page, look, isMobile ? '4-calendar-phone' : '4-calendar');
});
