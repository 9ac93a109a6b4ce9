import { Page } from '@playwright/test';
import { expect, signIn, test } from '../fixtures';
import { call, picture } from './letters';
import { Listed, Organization, dayAway, ownOrganization } from './three-lists';

const look = 'county-dispatch';
const instruction = `请县委组织部牵头，两周内对反弹问题逐个回头看（${Date.now() % 1_000_000}）`;

interface FoundLine {
  organizationId: string;
  evidence: { id: string; fileName: string }[];
}

/** A village right below a township that proved something with a photo, in the latest week in which one did. */
async function villageWithPhoto(page: Page): Promise<{ township: Organization; village: Organization; week: string }> {
  const county = await ownOrganization(page);
  const weeks = await call<Listed<{ week: string; state: string }>>(page, 'get', `/api/three-lists/reporting-calendar?year=${new Date().getFullYear()}`);
  for (const { week } of weeks.items.filter(({ state }) => state === 'open' || state === 'closed').reverse()) {
    const lines = await call<Listed<FoundLine>>(page, 'get', `/api/three-lists/report-line?withinId=${county.id}&week=${week}&maxResultCount=1000`);
    for (const { organizationId } of lines.items.filter(({ evidence }) => evidence.some(({ fileName }) => /\.(jpe?g|png)$/.test(fileName)))) {
      const village = await call<Organization>(page, 'get', `/api/hierarchy/organization/${organizationId}`);
      const township = await call<Organization>(page, 'get', `/api/hierarchy/organization/${village.parentId}`);
      if (township.parentId === county.id) {
        return { township, village, week };
      }
    }
  }
  throw new Error('No village proved anything with a photo.');
}

/** Journey 5: the county looks at its week, from the whole to one photo, and gives an instruction. */
test.describe.serial('the county dispatches', () => {
  test.skip(({ isMobile }) => isMobile, 'The county dispatches at a large screen.');

  test.beforeEach(({ page }) => signIn(page, 'yunling', 'leader'));

  test('a leader begins at the lights', async ({ page }) => {
    await expect(page.locator('.home-panels .chart canvas').first()).toBeVisible();
    await expect(page.locator('.red-list li').first()).toBeVisible();
    await picture(page, look, '1-home');
  });

  test('three clicks lead from the county to a photo of a village', async ({ page }) => {
    const { township, village, week } = await villageWithPhoto(page);
    await page.goto(`/three-lists/board?week=${week}`);
    await expect(page.locator('.board-matrix tbody tr').first()).toBeVisible();
    await expect(page.locator('app-trend-chart canvas')).toBeVisible();
    const colors = await page.locator('.board-matrix tbody tr').evaluateAll((rows) => rows.map((row) => (row.getAttribute('class') ?? '').split(' ').find((name) => /red|yellow|green|idle/.test(name))));
    expect(colors).toEqual([...colors].sort((a, b) => ['red', 'yellow', 'green', 'idle'].indexOf(a!) - ['red', 'yellow', 'green', 'idle'].indexOf(b!)));
    await picture(page, look, '2-county');

    await page.locator(`.board-matrix a[href*="organizationId=${township.id}"]`).first().click();
    await expect(page.locator(`.board-matrix a[href*="organizationId=${village.id}"]`).first()).toBeVisible();
    await picture(page, look, '3-township');
    await page.locator(`.board-matrix a[href*="organizationId=${village.id}"]`).first().click();
    await expect(page.locator('.read-line .thumbnail').first()).toBeVisible();
    await picture(page, look, '4-village');
    await page.locator('.read-line .thumbnail').first().click();
    await expect(page.locator('dialog.photo-large[open] img')).toBeVisible();
    await picture(page, look, '5-photo');
  });

  test('an instruction becomes a task with a due date', async ({ page }) => {
    await page.goto('/three-lists/board');
    await page.locator('.board-matrix tbody tr').first().getByRole('button', { name: '批示' }).click();
    await page.getByLabel('批示内容').fill(instruction);
    await page.getByLabel('办结时限').fill(dayAway(14));
    await picture(page, look, '6-instruction');
    await page.locator('app-instruct .ant-btn-primary').click();
    await expect(page.locator('.ant-message')).toContainText('列入任务清单');

    await page.goto('/three-lists/tasks?source=instruction&sorting=number%20desc');
    await page.getByRole('link', { name: new RegExp(instruction.slice(0, 12)) }).first().click();
    await expect(page.locator('.instruction')).toContainText('回头看');
    await picture(page, look, '7-task');
  });

  test('the bulletin prints and downloads, the quarter has its figures', async ({ page }) => {
    await page.goto('/three-lists/board');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: '通报' }).click();
    expect((await download).suggestedFilename()).toContain('.docx');
    await page.getByRole('link', { name: '打印' }).click();
    await expect(page.locator('.paper .official-title')).toContainText('调度通报');
    await picture(page, look, '8-bulletin');
    await page.goto('/three-lists/dispatch');
    await expect(page.locator('.dispatch tfoot')).toContainText('合计');
    await picture(page, look, '9-quarter');
  });
});
