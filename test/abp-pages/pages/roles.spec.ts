import { choose, confirm, dialog, expect, foot, press, row, signIn, test, unique } from './abp';

test('roles: one made, renamed and deleted; its permissions follow its name', async ({ page }) => {
  const [first, second] = [unique('observer'), unique('watcher')];
  await signIn(page, 'yunling', 'secadmin');
  await page.goto('/identity/roles');
  await page.getByRole('button', { name: '新建角色' }).click();
  await dialog(page).locator('#role-name').fill(first);
  await press(page, '保存');
  await expect(row(page, first)).toBeVisible();

  await choose(page, first, '权限');
  await dialog(page).getByRole('tab', { name: '组织体系' }).click();
  const permission = dialog(page).locator('[ngtabpanel]:not([inert]) input[id^="Hierarchy"]').first();
  const name = await permission.getAttribute('id');
  await permission.check();
  await press(page, '保存');

  await choose(page, first, '编辑');
  await dialog(page).locator('#role-name').fill(second);
  await press(page, '保存');
  await choose(page, second, '权限');
  await dialog(page).getByRole('tab', { name: '组织体系' }).click();
  await expect(dialog(page).locator(`[id="${name}"]`)).toBeChecked();
  await press(page, '取消');

  await choose(page, second, '删除');
  await confirm(page);
  await expect(row(page, second)).toHaveCount(0);
});

test('permissions: what an account has through its role is shown checked and locked; its own is given and taken', async ({ page }) => {
  await signIn(page, 'yunling', 'secadmin');
  await page.goto('/identity/users');
  await choose(page, 'leader', '权限');
  await dialog(page).getByRole('tab', { name: '组织体系' }).click();
  const [through, own] = ['Hierarchy.Organizations', 'Hierarchy.Organizations.Edit'].map((id) => dialog(page).locator(`[id="${id}"]`));
  await expect(through).toBeChecked();
  await expect(through).toBeDisabled();
  for (const given of [true, false]) {
    await own.setChecked(given);
    await press(page, '保存');
    await choose(page, 'leader', '权限');
    await dialog(page).getByRole('tab', { name: '组织体系' }).click();
    await expect(own).toBeChecked({ checked: given });
  }
});

test('permissions: a second duty is refused, in words', async ({ page, refusals }) => {
  await signIn(page, 'yunling', 'secadmin');
  await page.goto('/identity/roles');
  await choose(page, 'auditor', '权限');
  await dialog(page).getByRole('tab', { name: '用户与角色' }).click();
  await dialog(page).locator('[id="AbpIdentity.Users.Create"]').check();
  await foot(page, '保存').click();
  await expect(page.locator('abp-confirmation')).toContainText('系统管理、审计');
  expect(refusals.splice(0)).toEqual(['409 PUT /api/permission-management/permissions']);
});
