import { choose, confirm, dialog, expect, find, foot, press, row, signIn, test, unique } from './abp';

test('tenants: a county made, renamed, its features set and reset, and deleted', async ({ page }) => {
  const [first, second] = [unique('county'), unique('district')];
  await signIn(page, '', 'admin');
  await page.goto('/tenant-management/tenants');
  await expect(row(page, 'yunling')).toBeVisible();
  await page.getByRole('button', { name: '新建县（区）' }).click();
  await dialog(page).locator('#name').fill(first);
  await dialog(page).locator('#admin-email-address').fill(`admin@${first}.example`);
  await dialog(page).locator('#admin-password').fill('Begin-9-county-7');
  await press(page, '保存');
  await find(page, first);

  await choose(page, first, '编辑');
  await dialog(page).locator('#name').fill(second);
  await press(page, '保存');
  await find(page, second);

  const letters = dialog(page).locator('[id="ResponsibilityLetters.Enable"]');
  await choose(page, second, '管理功能');
  await letters.uncheck();
  await press(page, '保存');
  await choose(page, second, '管理功能');
  await expect(letters).not.toBeChecked();
  await foot(page, '恢复默认').click();
  await confirm(page);
  await expect(page.locator('ngb-modal-window')).toHaveCount(0);
  await choose(page, second, '管理功能');
  await expect(letters).toBeChecked();
  await press(page, '取消');

  await choose(page, second, '删除');
  await confirm(page);
  await expect(page.locator('datatable-body-row')).toHaveCount(0);
});

test('features: the host’s own are opened from the settings and saved', async ({ page }) => {
  await signIn(page, '', 'admin');
  await page.goto('/setting-management');
  await page.getByRole('button', { name: '管理平台功能' }).click();
  await press(page, '保存');
});
