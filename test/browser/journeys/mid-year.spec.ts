import { expect, signIn, signOut, test } from '../fixtures';
import { call, picture } from './letters';
import { Listed, dayAway } from './three-lists';

const look = 'mid-year';
const note = `只完成一半，台账缺 4 个月记录（${Date.now() % 1_000_000}）`;

interface LetterRow {
  id: string;
  state: string;
}

/** Journey 6: on a tablet an inspector finds something, it becomes a problem, and the problem shows its whole chain. */
test.describe.serial('mid-year', () => {
  test.skip(({ isMobile }) => isMobile, 'An inspector carries a tablet.');
  test.use({ viewport: { width: 820, height: 1180 } });

  let problem: string;

  test('a finding becomes a problem in one click', async ({ page }) => {
    await signIn(page, 'yunling', 'inspector');
    const letters = await call<Listed<LetterRow>>(page, 'get', '/api/responsibility-letters/letter?maxResultCount=100');
    const letter = letters.items.find(({ state }) => state === 'countersigned') ?? letters.items.find(({ state }) => state === 'midYearChecked');
    await page.goto(`/responsibility-letters/letters/${letter!.id}`);
    await page.getByRole('link', { name: '半年检查' }).click();
    const row = page.locator('.check-row').first();
    await row.getByLabel('进度滞后').check();
    await row.getByRole('textbox').first().fill(note);
    await row.locator('input[type=date]').fill(dayAway(21));
    for (const other of (await page.locator('.check-row').all()).slice(1)) {
      await other.getByRole('radio').first().check();
    }
    await picture(page, look, '1-check');
    await page.locator('.points-bar .ant-btn-primary').click();

    const finding = page.locator('.finding', { hasText: note });
    await expect(finding).toBeVisible();
    await picture(page, look, '2-letter');
    await finding.getByRole('button', { name: '列入问题清单' }).click();
    await expect(page).toHaveURL(/\/three-lists\/problems\//);
    problem = page.url();
    await expect(page.locator('.entry-chain .finding')).toBeVisible();
    await picture(page, look, '3-problem');
    await signOut(page);
  });

  test('the problem gets a task, and its page shows the whole chain', async ({ page }) => {
    await signIn(page, 'yunling', 'orgdept');
    await page.goto(problem);
    await page.getByRole('link', { name: '新建整改任务' }).click();
    await expect(page.getByLabel('目标')).not.toHaveValue('');
    await page.getByLabel('任务').fill('补齐活动记录并按月核查');
    await picture(page, look, '4-task');
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page).toHaveURL(new URL(problem).pathname);
    await expect(page.locator('app-task-table')).toContainText('补齐活动记录');
    for (const step of ['letter', 'finding', 'problem']) {
      await expect(page.locator(`.entry-chain li.${step}`).first()).toBeVisible();
    }
    await picture(page, look, '5-chain');

    await page.locator('.entry-chain li.letter a').click();
    await expect(page.locator('app-letter-problems')).toBeVisible();
    await picture(page, look, '6-letter-problems');
  });
});
