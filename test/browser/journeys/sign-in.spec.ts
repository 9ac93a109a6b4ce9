import { expect, signIn, signOut, test } from '../fixtures';

test('whoever opens an address unsigned comes back to it after signing in', async ({ page }) => {
  await page.goto('/administration/profile');
  await expect(page).toHaveURL(/\/sign-in\?returnUrl=/);
  await page.locator('#county').selectOption('yunling');
  await page.locator('#userName').fill('orgdept');
  await page.locator('#password').fill(process.env['DEMO_PASSWORD'] ?? '');
  await page.locator('form button.ant-btn-primary').click();
  await expect(page).toHaveURL(/\/administration\/profile$/);
  await signOut(page);
});

test('a wrong password is refused without telling why', async ({ page }) => {
  await page.goto('/sign-in');
  await page.locator('#county').selectOption('yunling');
  await page.locator('#userName').fill('nobody-of-that-name');
  await page.locator('#password').fill('Aa1-wrong-password');
  await page.locator('form button.ant-btn-primary').click();
  await expect(page.getByRole('alert')).toContainText('用户名或密码不正确');
});

test('the language is chosen before signing in and stays', async ({ page, isMobile }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await signIn(page, 'yunling', 'orgdept');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hello');
  await page.screenshot({ path: `screenshots/home-${isMobile ? 'phone' : 'desk'}-en.png` });
});

test('a page stays with its filter when it is reloaded', async ({ page, isMobile }) => {
  test.skip(isMobile, 'The administrators work at a desk.');
  await signIn(page, 'yunling', 'sysadmin');
  await page.goto('/administration/users');
  await expect(page.locator('tbody tr').first()).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('auditor');
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await page.reload();
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await expect(page.locator('.table-search input')).toHaveValue('auditor');
});
