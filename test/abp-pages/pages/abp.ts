import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Locator, Page, expect, test as base } from '@playwright/test';

const built = join(import.meta.dirname, '../dist');

/** ABP's application answered from the host's own origin: its files from the build, whatever is below /api by the host. An uncaught error or a refusal that nobody expected fails the test. */
export const test = base.extend<{ refusals: string[]; fromTheHost: void }>({
  refusals: async ({}, use) => use([]),
  fromTheHost: [
    async ({ page, refusals }, use) => {
      const faults: string[] = [];
      await page.route(
        (url) => !url.pathname.startsWith('/api/'),
        (route) => {
          const file = join(built, new URL(route.request().url()).pathname);
          return route.fulfill({ path: existsSync(file) && statSync(file).isFile() ? file : join(built, 'index.html') });
        },
      );
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => /NG0/.test(message.text()) && faults.push(message.text()));
      page.on('response', (answer) => answer.status() >= 400 && refusals.push(`${answer.status()} ${answer.request().method()} ${new URL(answer.url()).pathname}`));
      await use();
      expect(faults).toEqual([]);
      expect(refusals).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Another for each run, so that what a broken run left behind is in nobody's way. */
export const unique = (word: string): string => `${word}${Date.now().toString(36)}`;

export const password = (): string => process.env['DEMO_PASSWORD'] ?? '';

/** Through ABP's own tenant box and sign-in page; the empty tenant is the host side. */
export async function signIn(page: Page, tenant: string, user: string, word = password()): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/api/abp/application-configuration'); // same origin, no application that would write its session back
  await page.evaluate(() => localStorage.clear());
  await page.goto('/account/login');
  if (tenant) {
    await page.locator('#AbpTenantSwitchLink').click();
    await expect(async () => {
      await dialog(page).locator('#name').fill(tenant); // lost when the dialog's own first value comes after it
      await expect(foot(page, '保存')).toBeEnabled({ timeout: 500 });
    }).toPass();
    await press(page, '保存');
    await expect(page.locator('abp-tenant-box')).toContainText(tenant);
  }
  await page.locator('#login-input-user-name-or-email-address').fill(user);
  await page.locator('#login-input-password').fill(word);
  await page.locator('abp-login').getByRole('button', { name: '登录' }).click();
  await expect(page.locator('abp-current-user')).toContainText(user);
}

export const dialog = (page: Page): Locator => page.locator('ngb-modal-window').last();

/** A button in the foot of the open dialog; ABP hides some of them from assistive technology, so they are found by their words. */
export const foot = (page: Page, name: string): Locator => dialog(page).locator('.modal-footer button').filter({ hasText: name });

/** Presses one that closes the dialog. */
export async function press(page: Page, name: string): Promise<void> {
  const button = foot(page, name);
  await expect(button).toBeVisible(); // else windows are counted before the one meant has opened
  const open = await page.locator('ngb-modal-window').count();
  await button.click();
  await expect(page.locator('ngb-modal-window')).toHaveCount(open - 1);
}

export const row = (page: Page, text: string): Locator => page.locator('datatable-body-row').filter({ hasText: text });

/** What the menu of a row offers. */
export async function choose(page: Page, text: string, action: string): Promise<void> {
  await row(page, text).getByRole('button', { name: '操作' }).click();
  await page.locator('.dropdown-menu.show').getByText(action, { exact: true }).click();
}

/** ABP's own question before it deletes. */
export const confirm = (page: Page): Promise<void> => page.locator('abp-confirmation').getByRole('button', { name: '是' }).click();

/** Finds by the list's own search field. */
export async function find(page: Page, text: string): Promise<void> {
  const answer = page.waitForResponse((r) => r.url().includes('filter='));
  await page.locator('input[type=search]').fill(text);
  await answer;
}
