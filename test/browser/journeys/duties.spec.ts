import { expect, signIn, test } from '../fixtures';
import { call, picture } from './letters';
import { Listed } from './three-lists';

const look = 'duties';
const text = `牵头抓好村级阵地建设（${Date.now() % 1_000_000}）`;

/** The responsibility list is kept on the screen: a duty is changed and taken out, and one with tasks says why it stays. */
test.describe.serial('who answers for what', () => {
  test.skip(({ isMobile }) => isMobile, 'Duties are kept at a desk.');

  test.beforeEach(({ page }) => signIn(page, 'yunling', 'orgdept'));

  test('a duty is changed, and taken out while nothing stands under it', async ({ page }) => {
    await call(page, 'post', '/api/three-lists/duty', { text, person: '李明' });
    await page.goto(`/three-lists/duties?by=duty&filter=${encodeURIComponent(text)}`);
    await page.locator('tbody tr', { hasText: text }).getByRole('link', { name: '修改' }).click();
    await page.getByLabel('责任人').fill('王强');
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page).toHaveURL(/duties\?by=duty$/); // saved, else leaving would take the request along
    await page.goto(`/three-lists/duties?by=duty&filter=${encodeURIComponent(text)}`);
    await expect(page.locator('tbody tr', { hasText: text })).toContainText('王强');

    await page.locator('tbody tr', { hasText: text }).getByRole('link', { name: '修改' }).click();
    await page.getByRole('button', { name: '删除责任' }).click();
    await page.locator('.ant-modal .ant-btn-primary').click();
    await expect(page).toHaveURL(/duties\?by=duty$/);
    const left = await call<Listed<{ id: string }>>(page, 'get', `/api/three-lists/duty?filter=${encodeURIComponent(text)}`);
    expect(left.totalCount).toBe(0);
  });

  test('one with tasks under it stays, says why, and shows them', async ({ page }) => {
    const duties = await call<Listed<{ id: string; openTasks: number; closedTasks: number }>>(page, 'get', '/api/three-lists/duty?maxResultCount=100');
    const busy = duties.items.find(({ openTasks }) => openTasks > 0)!;
    await page.goto(`/three-lists/duties/${busy.id}/edit`);
    await expect(page.getByRole('button', { name: '删除责任' })).toBeDisabled();
    await expect(page.locator('#why-kept')).toContainText(`其下有 ${busy.openTasks + busy.closedTasks} 项任务`);
    await picture(page, look, '1-kept');
    await page.locator('#why-kept').getByRole('link').click();
    await expect(page.locator('tbody tr')).toHaveCount(busy.openTasks + busy.closedTasks);
  });
});
