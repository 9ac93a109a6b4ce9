import { expect, signIn, test } from '../fixtures';
import { call, picture } from './letters';

const look = 'restructuring';
const name = `中共云岭县竹店镇新桥片区支部委员会（${Date.now() % 1_000_000}）`;

interface Listed {
  items: { id: string; name: string; code: string }[];
}

/** A branch is split, its history says so, and what was split off is merged back: the county is as it was. */
test.describe.serial('split and merge', () => {
  test.skip(({ isMobile }) => isMobile, 'Organizations are rearranged at a desk.');
  let origin: { id: string; name: string };

  test('a branch is split, and chosen members go along', async ({ page }) => {
    await signIn(page, 'yunling', 'orgdept');
    const members = await call<{ items: { organizationId: string }[] }>(page, 'get', '/api/hierarchy/member?maxResultCount=1');
    origin = await call(page, 'get', `/api/hierarchy/organization/${members.items[0].organizationId}`);
    await page.goto(`/hierarchy/organizations/${origin.id}/split`);
    await page.getByLabel('全称').fill(name);
    const going = page.locator('fieldset', { hasText: '党员' }).getByRole('checkbox');
    await going.first().check();
    await expect(page.getByRole('status').filter({ hasText: '1' })).toBeVisible();
    await picture(page, look, '1-split');
    await page.locator('form .ant-btn-primary').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await page.locator('.tabs a[href$="/members"]').click();
    await expect(page.locator('tbody tr')).toHaveCount(1);
    await page.locator('.tabs a[href$="/history"]').click();
    await expect(page.getByText(origin.name).first()).toBeVisible();
    await picture(page, look, '2-history');
  });

  test('it is merged back, its member with it, and is found no more', async ({ page }) => {
    await signIn(page, 'yunling', 'orgdept');
    const [split] = (await call<Listed>(page, 'get', `/api/hierarchy/organization?filter=${encodeURIComponent(name)}`)).items;
    await page.goto(`/hierarchy/organizations/${split.id}/merge`);
    await page.locator('.picker-value').click();
    const search = page.locator('.picker-panel input[type=search]');
    await search.fill(origin.name);
    await search.press('Enter');
    await page.locator('.picker-panel .tree-row').first().click();
    await expect(page.locator('.picker-value')).toHaveText(origin.name);
    await picture(page, look, '3-merge');
    await page.locator('form .ant-btn-primary').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(origin.name);
    expect((await call<Listed>(page, 'get', `/api/hierarchy/organization?filter=${encodeURIComponent(name)}`)).items).toEqual([]);
    await page.locator('.tabs a[href$="/history"]').click();
    await expect(page.getByText(name).first()).toBeVisible();
    await picture(page, look, '4-merged');
  });
});
