import { expect, signIn, test } from '../fixtures';
import { picture } from './letters';

const look = 'pledges';
const text = `为村内 12 户独居老人每周送餐一次（${Date.now() % 1_000_000}）`;
const kept = '已坚持送餐三个月，照片附后';
const photo = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** A branch promises in public, says that it kept its promise, is asked for more, and is believed. */
test.describe.serial('pledges', () => {
  test('a branch writes its promise and publishes it', async ({ page }) => {
    await signIn(page, 'yunling', 'secretary');
    await page.goto('/responsibility-letters/pledges');
    await page.getByRole('link', { name: '作出承诺' }).click();
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.locator('.field-error').first()).toBeVisible();
    await page.getByLabel('承诺内容').fill(text);
    await page.getByLabel('服务群众').fill('12');
    await page.getByLabel('服务群众').blur();
    await expect(page.locator('.field-error')).toHaveCount(0); // the form has closed up, and the button stands still
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.locator('.page-header .tag')).toHaveText('未公开');
    await page.getByRole('button', { name: '公开承诺' }).click();
    await expect(page.locator('.page-header .tag')).toHaveText('已公开');
    await picture(page, look, `${test.info().project.name}-1-published`);
  });

  test('it reports the promise kept, with a photo', async ({ page }) => {
    await signIn(page, 'yunling', 'secretary');
    await page.goto(`/responsibility-letters/pledges?filter=${encodeURIComponent(text)}`);
    await page.locator('tbody tr', { hasText: text }).locator('a').first().click();
    await page.getByLabel('进展说明').fill('已送餐');
    await page.locator('input[type=file]').first().setInputFiles({ name: 'meal.png', mimeType: 'image/png', buffer: photo });
    await expect(page.locator('form .evidence li')).toHaveCount(1);
    await page.getByRole('button', { name: '报告已兑现' }).click();
    await expect(page.locator('.page-header .tag')).toHaveText('已兑现');
    await expect(page.locator('.evidence li')).toHaveCount(1);
  });

  test('the township sends it back, and believes it the second time', async ({ page }) => {
    await signIn(page, 'yunling', 'township');
    await page.goto(`/responsibility-letters/pledges?filter=${encodeURIComponent(text)}`);
    await page.locator('tbody tr', { hasText: text }).locator('a').first().click();
    await page.getByRole('button', { name: '退回重办' }).click();
    await page.locator('.ant-modal textarea').fill('请说明送餐起止时间');
    await page.locator('.ant-modal .ant-btn-primary').click();
    await expect(page.locator('.page-header .tag')).toHaveText('已公开');
    const address = page.url();
    await page.context().clearCookies();

    await signIn(page, 'yunling', 'secretary');
    await page.goto(address);
    await expect(page.getByText('请说明送餐起止时间').first()).toBeVisible();
    await page.getByLabel('进展说明').fill(kept);
    await page.getByRole('button', { name: '报告已兑现' }).click();
    await expect(page.locator('.page-header .tag')).toHaveText('已兑现');
    await page.context().clearCookies();

    await signIn(page, 'yunling', 'township');
    await page.goto(address);
    await expect(page.getByText(kept)).toBeVisible();
    await page.getByRole('button', { name: '核实属实' }).click();
    await expect(page.locator('.page-header .tag')).toHaveText('已核实');
    await picture(page, look, `${test.info().project.name}-2-verified`);
  });
});
