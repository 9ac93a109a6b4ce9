import { expect, signIn, signOut, test } from '../fixtures';
import { giveThePassword, picture } from './letters';

const look = 'year-start';
const name = `乡镇基层党建工作目标管理责任书（${Date.now() % 1_000_000}）`;

/** Journey 2: the county's letters go out, are signed, returned, countersigned, verified and printed. */
test.describe.serial('year start', () => {
  test.skip(({ isMobile }) => isMobile, 'Letters are issued at a desk.');

  test('the county chooses a template and recipients, looks at one letter, and issues them all', async ({ page }) => {
    await signIn(page, 'yunling', 'orgdept');
    await page.goto('/responsibility-letters/campaigns');
    await page.locator('.page-header .ant-btn-primary').click();

    await expect(page.getByRole('button', { name: '下一步：选择单位' })).toBeDisabled();
    await page.locator('.choice-card', { hasText: '乡镇' }).first().locator('input').check();
    await picture(page, look, '1-template');
    await page.getByRole('button', { name: '下一步：选择单位' }).click();

    await page.getByRole('button', { name: '全部乡镇党委和党工委' }).click();
    await expect(page.locator('.recipient-count')).toContainText('10 个党组织');
    await expect(page.locator('.recipient').first()).toBeVisible();
    await page.locator('.recipient', { hasText: '金洼' }).locator('input').uncheck();
    await expect(page.locator('.recipient-count')).toContainText('9 个党组织');
    await page.locator('.recipient', { hasText: '金洼' }).locator('input').check();
    await picture(page, look, '2-recipients');
    await page.getByRole('button', { name: '下一步：签订要求' }).click();

    await page.getByLabel('名称').fill(name);
    await page.getByLabel('签订时限').fill(`${new Date().getFullYear()}-12-31`);
    await page.getByLabel('审批', { exact: true }).fill('县委常委会审定');
    await picture(page, look, '3-terms');
    await page.getByRole('button', { name: '下一步：预览' }).click();

    await expect(page.locator('.paper .official-title')).toHaveText(name);
    await expect(page.locator('.paper .addressee')).toContainText('委员会：');
    await page.locator('#preview-of').selectOption({ label: '中共云岭县竹店镇委员会' });
    await expect(page.locator('.paper .addressee')).toHaveText('中共云岭县竹店镇委员会：');
    await picture(page, look, '4-preview');
    await page.getByRole('button', { name: '下一步：发出' }).click();

    await expect(page.locator('.issue-summary')).toContainText('10 个党组织');
    await picture(page, look, '5-issue');
    await page.getByRole('button', { name: '发出 10 份责任状' }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.locator('.stat-tile', { hasText: '未查阅' })).toContainText('10');
    await expect(page.locator('tbody tr')).toHaveCount(10);
    await picture(page, look, '6-board');
  });

  test('a township signs what it received, another sends it back', async ({ page }) => {
    await signIn(page, 'yunling', 'township');
    await page.getByRole('link', { name: new RegExp(name.slice(0, 10)) }).first().click();
    await expect(page.locator('.paper .official-title')).toHaveText(name);
    await page.getByRole('button', { name: '签订', exact: true }).click();
    await giveThePassword(page);
    await expect(page.locator('.page-header .tag')).toHaveText('待会签');
    await picture(page, look, '7-signed');
    await signOut(page);

    await signIn(page, 'yunling', 'township2');
    await page.goto(`/responsibility-letters/letters?filter=${encodeURIComponent(name)}`);
    await page.locator('tbody a').first().click();
    await page.getByRole('button', { name: '退回', exact: true }).click();
    await page.getByLabel('理由').fill('集体经济目标与去年基数重复计算');
    await page.locator('.ant-modal .ant-btn-primary').click();
    await expect(page.locator('.page-header .tag')).toHaveText('已退回');
    await picture(page, look, '8-returned');
  });

  test('the board tells who is where, reminds the rest and countersigns', async ({ page }) => {
    await signIn(page, 'yunling', 'orgdept');
    await page.goto(`/responsibility-letters/campaigns?filter=${encodeURIComponent(name)}`);
    await page.getByRole('link', { name }).click();
    await expect(page.locator('.stat-tile', { hasText: '待会签' })).toContainText('1');
    await page.locator('.stat-tile', { hasText: '已退回' }).click();
    await expect(page.locator('tbody tr')).toHaveCount(1);
    await expect(page.locator('tbody tr')).toContainText('双营镇');

    await page.locator('.stat-tile', { hasText: '未查阅' }).click();
    await expect(page.locator('tbody tr')).toHaveCount(8);
    await page.getByRole('button', { name: /提醒未签单位/ }).click();
    await expect(page.locator('.ant-message')).toContainText('已提醒');

    await page.getByRole('button', { name: /一并会签/ }).click();
    await giveThePassword(page);
    await expect(page.locator('.stat-tile', { hasText: '已生效' })).toContainText('1');
    await picture(page, look, '9-countersigned');

    for (const [label, end] of [
      ['签订台账', '.xlsx'],
      ['全部文书', '.docx'],
    ]) {
      const download = page.waitForEvent('download');
      await page.locator('.page-header').getByText(label).click();
      expect((await download).suggestedFilename()).toContain(end);
    }
  });

  test('the letter in force proves itself and prints in the official layout', async ({ page }) => {
    await signIn(page, 'yunling', 'township');
    await page.goto(`/responsibility-letters/letters?filter=${encodeURIComponent(name)}`);
    await page.locator('tbody a').first().click();
    await page.getByRole('button', { name: '校验签名' }).click();
    await expect(page.getByText('全部 2 个签名有效')).toBeVisible();
    await picture(page, look, '10-verified');

    await page.getByRole('link', { name: '打印' }).click();
    await expect(page.locator('.print-desk .official-title')).toHaveText(name);
    await expect(page.locator('.party')).toHaveCount(2);
    await picture(page, look, '11-print');
    const pdf = await page.pdf({ path: `screenshots/${look}/letter.pdf`, preferCSSPageSize: true });
    expect(pdf.length).toBeGreaterThan(10_000);
  });
});
