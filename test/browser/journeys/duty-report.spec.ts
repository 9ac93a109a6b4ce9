import { expect, signIn, signOut, test } from '../fixtures';
import { call, picture } from './letters';
import { Listed, ownOrganization } from './three-lists';

const look = 'duty-report';
const remark = `点评：工作扎实，下一步抓好后备力量培养（${Date.now() % 1_000_000}）`;

interface Report {
  id: string;
  state: string;
}

/** Journey 8: a draft with its figures already in it is finished and filed; the level above remarks on it; it leaves as a document. */
test.describe.serial('duty report', () => {
  test.skip(({ isMobile }) => isMobile, 'A report is written at a desk.');

  let report: string;

  test('a secretary finds the figures in the draft, writes the rest and files it', async ({ page }) => {
    await signIn(page, 'yunling', 'secretary2');
    const branch = await ownOrganization(page);
    const own = (await call<Listed<Report>>(page, 'get', `/api/assessments/duty-report?organizationId=${branch.id}`)).items[0];
    if (own.state === 'filed' || own.state === 'remarked') {
      await page.context().clearCookies();
      await signIn(page, 'yunling', 'township2');
      await call(page, 'post', `/api/assessments/duty-report/${own.id}/return`, { reason: '请补充下一步打算' });
      await page.context().clearCookies();
      await signIn(page, 'yunling', 'secretary2');
    }

    await page.goto('/assessments/duty-reports?waitsForMe=true');
    await page.locator('app-data-table tbody a').first().click();
    await expect(page).toHaveURL(/duty-reports\/[0-9a-f-]{36}/);
    report = page.url();
    const figures = page.locator('.figure-lines li');
    await expect(figures.first()).toBeVisible();
    await expect(figures.first().getByRole('link', { name: '查看来源' })).toHaveAttribute('href', /^\//);
    const texts = ['坚持每月一次支委会，责任书事项逐条落实。', '年轻党员发展不足。', '外出务工人员多，培养对象少。', '建立返乡青年名单，每季度联系一次。'];
    for (const [part, text] of texts.entries()) {
      await page.locator('.duty-section textarea').nth(part).fill(text);
    }
    await expect(page.locator('.points-bar')).toContainText('已保存');
    await picture(page, look, '1-draft');
    await page.getByRole('button', { name: '报送', exact: true }).click();
    await page.locator('.ant-modal-confirm .ant-btn-primary').click();
    await expect(page.locator('.page-header .tag').first()).toHaveText('已报送');
    await signOut(page);
  });

  test('the level above remarks on it and gives points, and it is downloaded', async ({ page }) => {
    await signIn(page, 'yunling', 'township2');
    await page.goto(report);
    await page.getByLabel('领导点评').fill(remark);
    await page.getByRole('button', { name: '点评', exact: true }).click();
    await expect(page.locator('.page-header .tag').first()).toHaveText('已点评');
    await expect(page.locator('app-duty-report-page')).toContainText(remark);
    await page.getByLabel('分数（百分制）').fill('92.5');
    await page.getByRole('button', { name: '评分', exact: true }).click();
    await expect(page.locator('app-duty-report-page')).toContainText('92.5');
    await picture(page, look, '2-remarked');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: /下载/ }).click();
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
    await signOut(page);
  });
});
