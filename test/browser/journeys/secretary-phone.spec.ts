import { expect, signIn, signOut, test } from '../fixtures';
import { call, giveThePassword, issueOneLetter, picture } from './letters';

const look = 'secretary-phone';
const name = `村级党建工作目标管理责任书（${Date.now() % 1_000_000}）`;
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Journey 3, its letters: a secretary signs and reports on a phone, each in under a minute. */
test.describe.serial('a secretary on a phone', () => {
  test.skip(({ isMobile }) => !isMobile, 'This one is done on a phone.');

  test('the to-do shows one letter; it is read and signed with the password', async ({ page }) => {
    await signIn(page, 'yunling', 'secretary');
    const [branch] = (await call<{ items: { id: string }[] }>(page, 'get', '/api/hierarchy/organization/roots')).items;
    await page.context().clearCookies();
    await signIn(page, 'yunling', 'township');
    await issueOneLetter(page, branch.id, name);
    await page.context().clearCookies();

    await signIn(page, 'yunling', 'secretary');
    const waiting = page.locator('.to-do li', { hasText: name });
    await expect(waiting).toHaveCount(1);
    await picture(page, look, '1-to-do');
    await waiting.locator('a').click();

    await expect(page.locator('.paper .official-title')).toHaveText(name);
    await picture(page, look, '2-letter');
    await page.getByRole('button', { name: '签订', exact: true }).click();
    await picture(page, look, '3-password');
    await giveThePassword(page);
    await expect(page.locator('.page-header .tag')).toHaveText('待会签');
    await picture(page, look, '4-signed');
  });

  test('a wrong password signs nothing and says so', async ({ page }) => {
    await signIn(page, 'yunling', 'township');
    await page.goto(`/responsibility-letters/letters?filter=${encodeURIComponent(name)}`);
    await page.locator('tbody tr a').first().click();
    await page.getByRole('button', { name: '会签', exact: true }).click();
    await page.locator('#confirm-password').fill('Aa1-not-the-password');
    await page.locator('.ant-modal .ant-btn-primary').click();
    await expect(page.locator('.ant-message')).toContainText('密码');
    await expect(page.locator('.page-header .tag')).toHaveText('待会签');

    await page.getByRole('button', { name: '会签', exact: true }).click();
    await giveThePassword(page);
    await expect(page.locator('.page-header .tag')).toHaveText('已生效');
  });

  test('progress is reported with a photo in a few touches', async ({ page }) => {
    await signIn(page, 'yunling', 'secretary');
    await page.locator('.bottom-bar').getByText('责任状').click();
    await page.locator('tbody tr', { hasText: name }).locator('a').click();
    const item = page.locator('.item-stand', { has: page.getByRole('button', { name: '填报进展' }) }).first();
    await item.getByRole('button', { name: '填报进展' }).click();
    const form = page.locator('.progress-form');
    const figure = form.getByRole('spinbutton');
    if ((await figure.count()) > 0) {
      await figure.fill('1');
    } else {
      await form.locator('select, input[type=checkbox]').first().evaluate((element) => (element.tagName === 'SELECT' ? undefined : (element as HTMLInputElement).click()));
    }
    await form.getByLabel('进展说明').fill('已召开支委会研究，照片为会议现场');
    await form.locator('input[capture]').setInputFiles({ name: 'meeting.png', mimeType: 'image/png', buffer: photo });
    await expect(form.locator('.evidence li')).toHaveCount(1);
    await picture(page, look, '5-report');
    await form.getByRole('button', { name: '保存进展' }).click();
    await expect(page.locator('.ant-message')).toContainText('进展已保存');
    await expect(page.locator('.item-stand', { hasText: '会议现场' })).toBeVisible();
    await picture(page, look, '6-reported');
    await signOut(page);
  });
});
