import { Page } from '@playwright/test';
import { expect, signIn, test } from '../fixtures';

const roster = new URL('../../../modules/hierarchy/PartyOrg.Hierarchy/Demo/qinghe-roster.xlsx', import.meta.url).pathname;
const old = new URL('../files/roster.xls', import.meta.url).pathname;
const faulty = new URL('../files/faulty-roster.csv', import.meta.url).pathname;

/** A picture for people to look at; the folder is not kept. */
async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `screenshots/first-day/${test.info().project.name}-${name}.png`, fullPage: true });
}

async function dryRun(page: Page, file: string): Promise<void> {
  await page.goto('/hierarchy/import');
  await page.locator('app-drop-zone input[type=file]').setInputFiles(file);
  await expect(page.locator('.outcome')).toBeVisible({ timeout: 30_000 });
}

const figure = (page: Page, name: string) => page.locator(`[data-figure=${name}]`);

test.describe('first day of a county', () => {
  test.skip(({ isMobile }) => isMobile, 'A roster is brought in at a desk.');

  test('the roster comes in whole, once, and the tree stands', async ({ page }) => {
    await signIn(page, 'qinghe', 'orgdept');

    await dryRun(page, faulty);
    await expect(page.locator('.fault-table [role=row]')).not.toHaveCount(1);
    expect(Number(await figure(page, 'faults').innerText())).toBeGreaterThanOrEqual(6);
    await expect(page.locator('.fault-table .cell-row').nth(1)).toHaveText('3');
    await expect(page.locator('.form-actions .ant-btn-primary')).toBeDisabled();
    await picture(page, '1-faults');

    await dryRun(page, old); // of the kind that offices still have
    await expect(figure(page, 'faults')).toHaveText('0');
    await expect(figure(page, 'created')).toHaveText('3');

    await dryRun(page, roster);
    await expect(figure(page, 'faults')).toHaveText('0');
    await expect(figure(page, 'created')).toHaveText('647'); // its own committee is there already
    await picture(page, '2-dry-run');

    await page.locator('.form-actions .ant-btn-primary').click();
    await expect(page.locator('nz-alert .ant-alert-success')).toBeVisible({ timeout: 60_000 });
    await picture(page, '3-imported');

    await page.locator('.form-actions a.ant-btn-primary').click();
    await expect(page.locator('.tree-row').first()).toBeVisible();
    await expect(page.locator('.figure-groups dd').first().locator('strong').first()).toHaveText('648');
    await picture(page, '4-tree');

    await dryRun(page, roster);
    await expect(figure(page, 'created')).toHaveText('0');
    await expect(figure(page, 'updated')).toHaveText('0');
    await expect(figure(page, 'unchanged')).toHaveText('648');
    await picture(page, '5-again');
  });
});

test('what is exported imports unchanged', async ({ page }) => {
  await signIn(page, 'yunling', 'orgdept');
  await page.goto('/hierarchy/import');
  const download = page.waitForEvent('download');
  await page.locator('.page-header a[download]').click();
  const exported = test.info().outputPath('roster.xlsx');
  await (await download).saveAs(exported);

  await dryRun(page, exported);
  await expect(figure(page, 'unchanged')).toHaveText('505');
  await expect(figure(page, 'created')).toHaveText('0');
  await expect(figure(page, 'updated')).toHaveText('0');
  await picture(page, '6-export-again');
});

test('a figure leads to the list that it counts', async ({ page }) => {
  await signIn(page, 'yunling', 'orgdept');
  await page.goto('/hierarchy/organizations');
  const branches = page.locator('.figure-groups a[href*="type=branch"]');
  const count = (await branches.locator('strong').innerText()).replace(/\D/g, '');
  await picture(page, '7-statement');
  await branches.click();
  await expect(page.locator('nz-pagination')).toContainText(count);
  await picture(page, '8-branches');
});

test('an organization shows its place, posts and term', async ({ page }) => {
  await signIn(page, 'yunling', 'orgdept');
  await page.goto('/hierarchy/organizations?type=branch');
  await page.locator('app-data-table tbody a').first().click();
  await expect(page.locator('.organization-head')).toBeVisible();
  await expect(page.locator('.crumbs a').first()).toBeVisible();
  for (const tab of ['overview', 'members', 'posts', 'term', 'resources', 'history']) {
    await page.locator(`.tabs a[href$="/${tab}"]`).click();
    await expect(page.locator(`.tabs a[href$="/${tab}"]`)).toHaveAttribute('aria-current', 'page');
    await page.waitForLoadState('networkidle');
    await picture(page, `9-${tab}`);
  }
});

test('a township cannot be dissolved while something hangs below it, and is told why', async ({ page }) => {
  await signIn(page, 'yunling', 'orgdept');
  await page.goto('/hierarchy/organizations?type=generalBranch');
  await page.locator('app-data-table tbody a').first().click();
  await page.locator('.page-header a[href$="/dissolve"]').click();
  await page.locator('form .ant-btn-primary').click();
  await page.locator('.ant-modal-confirm .ant-btn-primary').click();
  await expect(page.locator('.objections li').first()).toBeVisible();
  await picture(page, '10-objections');
});
