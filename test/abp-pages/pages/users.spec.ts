import { choose, confirm, dialog, expect, find, press, row, signIn, test, unique } from './abp';

test('users: a county’s list, one made, found, edited and deleted', async ({ page }) => {
  const [user, phone] = [unique('abpclerk'), '138****1234'];
  await signIn(page, 'yunling', 'sysadmin');
  await page.goto('/identity/users');
  await expect(row(page, 'orgdept')).toBeVisible();

  await page.getByRole('button', { name: '新建用户' }).click();
  await dialog(page).locator('#user-name').fill(user);
  await dialog(page).locator('#password').fill('Begin-9-clerk-7');
  await dialog(page).locator('#name').fill('小雨');
  await dialog(page).locator('#surname').fill('唐');
  await dialog(page).locator('#email').fill(`${user}@yunling.example`);
  await press(page, '保存');
  await find(page, user);
  await expect(page.locator('datatable-body-row')).toHaveCount(1);

  await choose(page, user, '编辑');
  await expect(dialog(page).locator('#surname')).toHaveValue('唐');
  await dialog(page).locator('#phone-number').fill('13800001234');
  await dialog(page).locator('#email').fill(`tang.${user}@yunling.example`);
  await press(page, '保存');
  await expect(row(page, `tang.${user}`)).toContainText(phone);

  await choose(page, user, '编辑'); // a masked number that comes back is no new number
  await expect(dialog(page).locator('#phone-number')).toHaveValue(phone);
  await press(page, '保存');
  await expect(row(page, `tang.${user}`)).toContainText(phone);

  await choose(page, user, '删除');
  await confirm(page);
  await expect(page.locator('datatable-body-row')).toHaveCount(0);
});

test('users: who may not assign roles changes an account without taking its roles', async ({ page }) => {
  await signIn(page, 'yunling', 'sysadmin');
  await page.goto('/identity/users');
  await choose(page, 'inspector', '编辑');
  await dialog(page).locator('#email').fill('inspection@yunling.example');
  await press(page, '保存');
  await expect(row(page, 'inspection@yunling.example')).toBeVisible();
  const users = await (await page.request.get('/api/identity/users?filter=inspection@')).json();
  const roles = await (await page.request.get(`/api/identity/users/${users.items[0].id}/roles`)).json();
  expect(roles.items.map((r: { name: string }) => r.name)).toEqual(['inspector']);
});

test('users: the host side gives an account roles in its dialog and shows them again', async ({ page }) => {
  const user = unique('abphelper');
  await signIn(page, '', 'admin');
  await page.goto('/identity/users');
  await page.getByRole('button', { name: '新建用户' }).click();
  await dialog(page).locator('#user-name').fill(user);
  await dialog(page).locator('#password').fill('Begin-9-helper-7');
  await dialog(page).locator('#email').fill(`${user}@host.example`);
  await dialog(page).getByRole('tab', { name: '角色' }).click();
  await dialog(page).getByLabel('auditor').check();
  await press(page, '保存');

  await choose(page, user, '编辑');
  await dialog(page).getByRole('tab', { name: '角色' }).click();
  await expect(dialog(page).getByLabel('auditor')).toBeChecked();
  await expect(dialog(page).getByLabel('secadmin')).not.toBeChecked();
  await dialog(page).getByLabel('auditor').uncheck();
  await dialog(page).getByLabel('secadmin').check();
  await press(page, '保存');

  await choose(page, user, '编辑');
  await dialog(page).getByRole('tab', { name: '角色' }).click();
  await expect(dialog(page).getByLabel('secadmin')).toBeChecked();
  await expect(dialog(page).getByLabel('auditor')).not.toBeChecked();
  await press(page, '取消');
  await choose(page, user, '删除');
  await confirm(page);
  await expect(row(page, user)).toHaveCount(0);
});
