import { Page, expect } from '@playwright/test';

/** A picture for people to look at; the folder is not kept. */
export async function picture(page: Page, journey: string, name: string): Promise<void> {
  await page.screenshot({ path: `screenshots/${journey}/${name}.png`, fullPage: true });
}

/** Calls the host as the signed-in user, to set a scene that the journey itself is not about. */
export async function call<T>(page: Page, method: 'get' | 'post' | 'put', path: string, data?: unknown): Promise<T> {
  const token = (await page.context().cookies()).find((cookie) => cookie.name === 'XSRF-TOKEN')?.value ?? '';
  const answer = await page.request[method](path, { data, headers: { RequestVerificationToken: decodeURIComponent(token) } });
  expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
  return answer.status() === 204 ? (undefined as T) : ((await answer.json()) as T);
}

interface Listed {
  items: { id: string; name: string }[];
}

/** Issues one letter from the village template to one organization below the signed-in township. */
export async function issueOneLetter(page: Page, recipientId: string, name: string): Promise<void> {
  const [issuer] = (await call<Listed>(page, 'get', '/api/hierarchy/organization/roots')).items;
  const templates = await call<Listed>(page, 'get', '/api/responsibility-letters/letter-template?level=village&maxResultCount=1');
  const campaign = await call<{ id: string }>(page, 'post', '/api/responsibility-letters/letter-campaign', {
    templateId: templates.items[0].id,
    issuerId: issuer.id,
    name,
    signBy: `${new Date().getFullYear()}-12-31`,
    recipients: { ids: [recipientId] },
  });
  await call(page, 'post', `/api/responsibility-letters/letter-campaign/${campaign.id}/issue`);
}

/** Confirms a signature with the password, as a person would. */
export async function giveThePassword(page: Page): Promise<void> {
  await page.locator('#confirm-password').fill(process.env['DEMO_PASSWORD'] ?? '');
  await page.locator('.ant-modal .ant-btn-primary').click();
}
