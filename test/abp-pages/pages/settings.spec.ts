import { dialog, expect, foot, signIn, test } from './abp';

test('settings: how mail is sent is kept and shown again, its password never', async ({ page }) => {
  await signIn(page, 'yunling', 'sysadmin');
  await page.goto('/setting-management');
  const field = (name: string) => page.locator(`[formcontrolname=${name}]`);
  await field('defaultFromDisplayName').fill('云岭县委组织部');
  await field('defaultFromAddress').fill('mail@yunling.example');
  await field('smtpHost').fill('127.0.0.1');
  await field('smtpPort').fill('9');
  await field('smtpUserName').fill('mail');
  await field('smtpPassword').fill('a-secret-word');
  await page.locator('abp-email-setting-group').getByRole('button', { name: '保存' }).click();
  await expect(page.locator('abp-toast')).toBeVisible();
  await page.reload();
  await expect(field('defaultFromDisplayName')).toHaveValue('云岭县委组织部');
  await expect(field('smtpPort')).toHaveValue('9');
  await expect(field('smtpPassword')).not.toHaveValue('a-secret-word');
});

test('settings: a test mail that cannot be sent is said in words', async ({ page, refusals }) => {
  await signIn(page, 'yunling', 'sysadmin');
  await page.goto('/setting-management');
  await page.getByRole('button', { name: '发送测试邮件' }).click();
  await dialog(page).locator('input[type=email], input').nth(1).fill('someone@yunling.example');
  await foot(page, '发送').click();
  await expect(page.locator('abp-confirmation')).toContainText('邮件');
  expect(refusals.splice(0)).toEqual(['409 POST /api/setting-management/emailing/send-test-email']);
});
