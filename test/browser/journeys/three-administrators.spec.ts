import { Page } from '@playwright/test';
import { expect, signIn, signOut, test } from '../fixtures';

const menuOf = (page: Page) => page.locator('.side-nav a').allInnerTexts();

/** Journey 9: system, security and audit administrators see only their consoles, and none can do the others' work. */
test.describe('three administrators', () => {
  test.skip(({ isMobile }) => isMobile, 'The administrators work at a desk.');

  const userName = `clerk${Date.now() % 1_000_000}`;
  const oneTime = 'Zy7-bamboo-lantern';
  const own = 'Qx4-quiet-river-stone';

  test('the system administrator makes an account, and cannot give it a role', async ({ page }) => {
    await signIn(page, 'yunling', 'sysadmin');
    const menu = (await menuOf(page)).join();
    expect(menu).toContain('用户');
    expect(menu).toContain('设置');
    expect(menu).not.toContain('审计日志');

    await page.goto('/administration/users/new');
    await page.getByLabel('用户名').fill(userName);
    await page.getByLabel('姓名').fill('李青山');
    await page.getByLabel('初始密码').fill(oneTime);
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('李青山');
    await expect(page.getByText('角色由安全管理员授予')).toBeVisible();
    await page.screenshot({ path: 'screenshots/9-system-administrator.png' });

    const refused = await page.request.get('/api/administration/audit-log');
    expect(refused.status()).toBe(403);
  });

  test('the security administrator gives it a role, and cannot change its data', async ({ page }) => {
    await signIn(page, 'yunling', 'secadmin');
    const menu = (await menuOf(page)).join();
    expect(menu).toContain('角色');
    expect(menu).not.toContain('设置');
    expect(menu).not.toContain('审计日志');

    await page.goto(`/administration/users?filter=${userName}`);
    await page.getByRole('link', { name: userName }).click();
    await expect(page.getByLabel('姓名')).toBeDisabled();
    await page.getByRole('checkbox', { name: '乡镇组织干事' }).check();
    await page.getByRole('button', { name: '保存角色' }).click();
    await expect(page.getByText('已保存')).toBeVisible();
    await page.screenshot({ path: 'screenshots/9-security-administrator.png' });
  });

  test('the new clerk must replace the one-time password at once', async ({ page }) => {
    await page.goto('/sign-in');
    await page.locator('#county').selectOption('yunling');
    await page.locator('#userName').fill(userName);
    await page.locator('#password').fill(oneTime);
    await page.locator('form button.ant-btn-primary').click();
    await page.getByLabel(/^新密码/).fill(own);
    await page.getByLabel('再次输入新密码').fill(own);
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.locator('.brand-bar')).toContainText('李青山');
    await signOut(page);
  });

  test('the audit administrator sees who did it, and nothing else', async ({ page }) => {
    await signIn(page, 'yunling', 'auditor');
    const menu = (await menuOf(page)).join();
    expect(menu).toContain('审计日志');
    expect(menu).not.toContain('用户');
    expect(menu).not.toContain('设置');

    await page.goto('/administration/audit-log?userName=secadmin');
    await page.locator('tbody tr', { hasText: 'Roles' }).first().click();
    await expect(page.getByRole('heading', { name: '数据变更' })).toBeVisible();
    await page.screenshot({ path: 'screenshots/9-audit-administrator.png' });
  });
});
