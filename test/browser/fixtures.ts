import { Page, expect, test as base } from '@playwright/test';

function demoPassword(): string {
  const password = process.env['DEMO_PASSWORD'];
  if (!password) {
    throw new Error('DEMO_PASSWORD is not set: the host prints the demo password when it starts for the first time.');
  }
  return password;
}

/** Signs in as a person would; the empty tenant is the city's side. */
export async function signIn(page: Page, tenant: string, user: string, password = demoPassword()): Promise<void> {
  await page.goto('/sign-in', { waitUntil: 'networkidle' }); // the field for the county becomes a choice once the counties are known
  const county = page.locator('#county');
  await county.waitFor();
  if ((await county.evaluate((element) => element.tagName)) === 'SELECT') {
    await county.selectOption(tenant);
  } else {
    await county.fill(tenant);
  }
  await page.locator('#userName').fill(user);
  await page.locator('#password').fill(password);
  await page.locator('form button.ant-btn-primary').click();
  await expect(page.locator('.brand-bar')).toBeVisible({ timeout: 20_000 });
}

export async function signOut(page: Page): Promise<void> {
  await page.locator('.brand-bar button.brand-link').click();
  await page.locator('.ant-dropdown-menu button').click();
  await expect(page).toHaveURL(/\/sign-in/);
}

/** A test during which nothing goes wrong unseen: an uncaught error or an answer of 500 fails it. */
export const test = base.extend<{ nothingBreaks: void }>({
  nothingBreaks: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('response', (response) => response.status() >= 500 && faults.push(`${response.status()} ${response.url()}`));
      await use();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
