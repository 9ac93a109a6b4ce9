import { dialog, expect, foot, signIn, test, unique } from './abp';

test('account: a wrong password is refused in words and a county that is not there is said', async ({ page, refusals }) => {
  await page.goto('/account/login');
  await page.locator('#AbpTenantSwitchLink').click();
  await dialog(page).locator('#name').fill('nowhere');
  await foot(page, '保存').click();
  await expect(page.locator('abp-toast')).toContainText('nowhere');
  await page.goto('/account/login');
  await page.locator('#login-input-user-name-or-email-address').fill('admin');
  await page.locator('#login-input-password').fill('not-the-password');
  await page.locator('abp-login').getByRole('button', { name: '登录' }).click();
  await expect(page.locator('abp-toast')).toContainText('密码不正确');
  expect(refusals).toEqual([]);
});

test('account: one’s profile and password are changed, and the language with the whole page', async ({ page }) => {
  const user = unique('abpself');
  await signIn(page, 'yunling', 'sysadmin');
  const token = (await page.context().cookies()).find((cookie) => cookie.name === 'XSRF-TOKEN')?.value ?? '';
  const made = await page.request.post('/api/identity/users', {
    headers: { RequestVerificationToken: decodeURIComponent(token) },
    data: { userName: user, password: 'Begin-9-self-7', email: `${user}@yunling.example`, isActive: true, lockoutEnabled: true, shouldChangePasswordOnNextLogin: false, roleNames: [], extraProperties: {} },
  });
  expect(made.ok(), await made.text()).toBe(true);

  await signIn(page, 'yunling', user, 'Begin-9-self-7');
  await page.goto('/account/manage');
  await page.getByRole('tab', { name: '个人设置' }).click();
  await page.locator('#surname').fill('温');
  await page.locator('#name').fill('静');
  await page.locator('abp-personal-settings-form').getByRole('button', { name: '保存' }).click();
  await expect(page.locator('abp-toast')).toContainText('已保存');

  await page.getByRole('tab', { name: '修改密码' }).click();
  await page.locator('#current-password').fill('Begin-9-self-7');
  await page.locator('#new-password').fill('Other-8-self-6');
  await page.locator('#confirm-new-password').fill('Other-8-self-6');
  await page.locator('abp-change-password-form').getByRole('button', { name: '保存' }).click();
  await expect(page.locator('abp-toast').filter({ hasText: '密码已更改' })).toBeVisible();

  await signIn(page, 'yunling', user, 'Other-8-self-6');
  await page.goto('/account/manage');
  await page.getByRole('tab', { name: '个人设置' }).click();
  await expect(page.locator('#surname')).toHaveValue('温');
  await page.locator('abp-languages .dropdown-toggle').click();
  await page.locator('abp-languages').getByText('English').click();
  await expect(page.getByRole('tab', { name: 'Personal settings' })).toBeVisible();
});

test('account: signing out ends the session, and whoever is not signed in is led to the sign-in page', async ({ page }) => {
  await signIn(page, 'yunling', 'secadmin');
  await page.locator('abp-current-user .dropdown-toggle').click();
  await page.locator('abp-current-user').getByText('退出').click();
  await expect(page).toHaveURL(/account\/login/);
  await page.goto('/identity/users');
  await expect(page).toHaveURL(/account\/login/);
});
