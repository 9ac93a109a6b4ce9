import { Page } from '@playwright/test';
import { expect, signIn, test } from '../fixtures';
import { call, issueOneLetter, picture } from './letters';

const look = 'letter-year';
const name = `村级党建工作责任书（${Date.now() % 1_000_000}）`;
const password = process.env['DEMO_PASSWORD'];
const state = (page: Page) => page.locator('.page-header .tag').first();

async function letterOf(page: Page): Promise<{ id: string; version: number }> {
  const found = await call<{ items: { id: string; version: number }[] }>(page, 'get', `/api/responsibility-letters/letter?filter=${encodeURIComponent(name)}`);
  return found.items[0];
}

/** Signed by the village and countersigned by the township, which stays signed in. */
async function bringIntoForce(page: Page): Promise<void> {
  await signIn(page, 'yunling', 'secretary');
  await call(page, 'post', `/api/responsibility-letters/letter/${(await letterOf(page)).id}/sign`, { password });
  await page.context().clearCookies();
  await signIn(page, 'yunling', 'township');
  await call(page, 'post', `/api/responsibility-letters/letter/${(await letterOf(page)).id}/countersign`, { password });
}

/** Journey 6 and what comes around it: a letter is sent back and issued anew, amended, checked at mid-year and accepted at year end. */
test.describe.serial('a letter through its year', () => {
  test.skip(({ isMobile }) => isMobile, 'Letters are amended, checked and accepted at a desk.');

  test('what the village sends back is put right and issued anew as a second version', async ({ page }) => {
    await signIn(page, 'yunling', 'secretary');
    const [branch] = (await call<{ items: { id: string }[] }>(page, 'get', '/api/hierarchy/organization/roots')).items;
    await page.context().clearCookies();
    await signIn(page, 'yunling', 'township');
    await issueOneLetter(page, branch.id, name);
    await page.context().clearCookies();
    await signIn(page, 'yunling', 'secretary');
    await call(page, 'post', `/api/responsibility-letters/letter/${(await letterOf(page)).id}/return`, { reason: '发展党员指标与上级下达数不符' });
    await page.context().clearCookies();

    await signIn(page, 'yunling', 'township');
    await page.goto(`/responsibility-letters/letters/${(await letterOf(page)).id}`);
    await expect(state(page)).toHaveText('已退回');
    await page.getByRole('link', { name: '重新发出' }).click();
    await expect(page.getByText('发展党员指标与上级下达数不符')).toBeVisible();
    await page.getByLabel('变更理由').fill('按上级下达数核减');
    const points = page.getByLabel('分值');
    const [first, second] = [Number(await points.nth(0).inputValue()), Number(await points.nth(1).inputValue())];
    await points.nth(0).fill(String(first + 1));
    await expect(page.getByRole('button', { name: '发出新版本' })).toBeDisabled();
    await points.nth(1).fill(String(second - 1));
    await picture(page, look, '1-reissue');
    await page.getByRole('button', { name: '发出新版本' }).click();
    await expect(state(page)).toHaveText('待签订');
    expect((await letterOf(page)).version).toBe(2);
  });

  test('a letter in force is amended, and both sign again', async ({ page }) => {
    await bringIntoForce(page);
    await page.goto(`/responsibility-letters/letters/${(await letterOf(page)).id}`);
    await expect(state(page)).toHaveText('已生效');
    await page.getByRole('link', { name: '变更', exact: true }).click();
    await page.getByRole('button', { name: '发出新版本' }).click();
    await expect(page.locator('.field-error').first()).toBeVisible(); // no amendment without its reason
    await page.getByLabel('变更理由').fill('年中区划调整，任务相应调整');
    await page.getByLabel('任务内容').first().fill('每月召开一次支部委员会会议，专题研究党建工作');
    await picture(page, look, '2-amend');
    await page.getByRole('button', { name: '发出新版本' }).click();
    await expect(state(page)).toHaveText('待签订');
    await expect(page.getByText('专题研究党建工作').first()).toBeVisible();
    expect((await letterOf(page)).version).toBe(3);
    await page.context().clearCookies();
    await bringIntoForce(page);
  });

  test('at mid-year every item that lags is explained and gets a day to be put right by', async ({ page }) => {
    await signIn(page, 'yunling', 'township');
    await page.goto(`/responsibility-letters/letters/${(await letterOf(page)).id}`);
    await page.getByRole('link', { name: '半年检查' }).click();
    const rows = page.locator('.check-row');
    const send = page.getByRole('button', { name: '提交检查结果' });
    await expect(send).toBeDisabled();
    await rows.nth(0).getByLabel('进展正常').check();
    await rows.nth(1).getByLabel('进度滞后').check();
    await expect(send).toBeDisabled();
    await rows.nth(1).getByLabel('检查情况').fill('仅完成三成，缺少台账');
    await rows.nth(1).getByLabel('整改时限').fill(`${new Date().getFullYear()}-12-20`);
    await rows.nth(1).getByLabel('检查情况').click();
    await picture(page, look, '3-mid-year');
    await send.click();
    await expect(state(page)).toHaveText('已半年检查');
    await expect(page.locator('.finding', { hasText: '仅完成三成' })).toContainText('进度滞后');
    await picture(page, look, '4-findings');
  });

  test('at year end the points are decided, with a reason wherever they differ from what the figures say', async ({ page }) => {
    await signIn(page, 'yunling', 'township');
    await page.goto(`/responsibility-letters/letters/${(await letterOf(page)).id}`);
    await page.getByRole('link', { name: '年终考核' }).click();
    const points = page.getByLabel('评定得分');
    await points.first().waitFor();
    const full = Number(await points.first().getAttribute('max'));
    for (let index = 0; index < (await points.count()); index++) {
      const most = Number(await points.nth(index).getAttribute('max'));
      await points.nth(index).fill(String(index === 0 ? most - 0.5 : most));
      await points.nth(index).blur();
      const reason = page.locator('tbody tr').nth(index).getByLabel('理由');
      if (await reason.isVisible()) {
        await expect(page.getByRole('button', { name: '确认年终得分' })).toBeDisabled();
        await reason.fill('实地核查认定');
        await reason.blur();
      }
    }
    await points.first().fill(String(full + 1));
    await points.first().blur();
    await expect(page.getByText(`分值应在 0 到 ${full} 之间`)).toBeVisible();
    await points.first().fill(String(full - 0.5));
    await points.first().blur();
    await expect(page.locator('.points-bar')).toContainText('99.5 / 100 分');
    await picture(page, look, '5-year-end');
    await page.getByRole('button', { name: '确认年终得分' }).click();
    await page.locator('.ant-modal .ant-btn-primary').click();
    await expect(state(page)).toHaveText('已年终考核');
    await expect(page.locator('.board-facts')).toContainText('99.5');
    await picture(page, look, '6-accepted');
  });
});
