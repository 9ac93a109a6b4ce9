import { expect, signIn, test } from '../fixtures';
import { call, picture } from './letters';

const look = 'letter-preparation';
const name = `社区党建责任书（${Date.now() % 1_000_000}）`;

test.describe('before letters go out', () => {
  test.skip(({ isMobile }) => isMobile, 'Templates and shares are written at a desk.');

  test('a template is saved only when its points make 100, and a draft of it survives leaving', async ({ page }) => {
    await signIn(page, 'yunling', 'orgdept');
    await page.goto('/responsibility-letters/templates/new');
    await page.getByLabel('模板名称').fill(name);
    await page.getByLabel('依据').fill('《中国共产党支部工作条例（试行）》');
    await page.getByLabel('前言').fill('为落实党建责任制，经研究，与你单位签订本责任书。');
    await page.getByLabel('结尾').fill('本责任书自双方签订之日起生效。');
    const first = page.locator('app-template-item').first();
    await first.getByLabel('任务内容').fill('每月开展一次主题党日');
    await first.getByLabel('分值').fill('60');
    await first.getByLabel('目标值').fill('12');
    await first.getByLabel('单位').fill('次');
    await expect(page.locator('.points-bar')).toContainText('还差 40 分');
    await expect(page.getByRole('button', { name: '保存' })).toBeDisabled();

    await page.getByRole('button', { name: '添加一类' }).click();
    const second = page.locator('app-template-item').nth(1);
    await second.getByLabel('任务内容').fill('完成阵地改造');
    await second.getByLabel('分值').fill('40');
    await second.getByLabel('类型').selectOption('binary');
    await expect(page.locator('.points-bar')).toContainText('100 / 100 分');
    await picture(page, look, '1-template');
    await page.waitForTimeout(500); // the draft is kept once typing pauses
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect(page.getByText('已恢复上次未提交的草稿')).toBeVisible();
    await expect(page.getByLabel('模板名称')).toHaveValue(name);

    await page.getByRole('button', { name: '保存' }).click();
    const row = page.locator('tbody tr', { hasText: name });
    await expect(row).toBeVisible();
    await row.getByRole('link', { name: '预览' }).click();
    await expect(page.locator('.paper .group-heading')).toHaveCount(2);
    await picture(page, look, '2-preview');
  });

  test('a township splits what it signed over its villages, and the sum is watched', async ({ page }) => {
    await signIn(page, 'yunling', 'township');
    const letters = await call<{ items: { id: string }[] }>(page, 'get', '/api/responsibility-letters/letter?state=midYearChecked&maxResultCount=1');
    await page.goto(`/responsibility-letters/letters/${letters.items[0].id}`);
    await page.getByRole('link', { name: '分解到下级' }).click();
    await page.locator('.choice-list li', { hasText: '调研指导' }).locator('input').check();
    await expect(page.locator('tfoot')).toContainText('不够');
    await page.getByRole('button', { name: '平均分配' }).click();
    await expect(page.locator('tfoot')).toContainText('够数');
    await page.locator('.shares tbody input[type=number]').first().fill('0');
    await expect(page.locator('tfoot')).toContainText('不够');
    await expect(page.getByRole('button', { name: '生成下级签订批次' })).toBeDisabled();
    await page.getByRole('button', { name: '平均分配' }).click();
    await page.getByRole('button', { name: '生成下级签订批次' }).click();
    await expect(page.locator('.page-header .tag')).toHaveText('未发出');
    await expect(page.getByRole('button', { name: /发出 \d+ 份责任状/ })).toBeVisible();
    await picture(page, look, '3-derived');
  });
});
