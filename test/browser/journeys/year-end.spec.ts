import { readFile } from 'node:fs/promises';
import { expect, signIn, signOut, test } from '../fixtures';
import { codesIn, codesOn, shortScheme } from './assessments';
import { call, picture } from './letters';
import { Listed, Organization, dayAway, ownOrganization } from './three-lists';

const look = 'year-end';
const mark = Date.now() % 1_000_000;
const name = `年终星级评定（${mark}）`;
const objection = `我们支部今年承办过现场会，请复核战斗堡垒作用一项（${mark}）`;

const unsigned = `没有署名的异议，请核对票据（${mark}）`;

/** Journey 7: a round from its scheme to the stars, with a secret vote, the rating desk, an objection and its answer. */
test.describe.serial('year end', () => {
  test.skip(({ isMobile }) => isMobile, 'The year is judged at a desk; the vote opens a phone of its own.');

  let round: string;
  let branch: Organization;

  test('a round is planned with the five-star scheme: whom it means is counted while one chooses', async ({ page }) => {
    await signIn(page, 'yunling', 'orgdept');
    await page.goto('/assessments/rounds/new');
    const scheme = page.getByLabel('考核办法');
    await scheme.selectOption({ label: (await scheme.locator('option', { hasText: '基层服务型党组织五星级评定' }).first().textContent())!.trim() });
    await page.getByLabel('党支部', { exact: true }).check();
    await expect(page.locator('.recipient-count')).toContainText(/共 [1-9]\d* 个/);
    await expect(page.locator('.deadlines label')).toHaveCount(8);
    await expect(page.locator('app-choose-judges')).toContainText('上级');
    await page.getByLabel('输入姓名查找').fill('inspector');
    const inspector = page.locator('app-find-judge li button');
    const judge = (await inspector.textContent())!;
    await inspector.click();
    await expect(page.locator('app-choose-judges li', { hasText: judge })).toContainText('中共云岭县委员会');
    await picture(page, look, '1-plan');
    await page.getByLabel('名称').fill(`${name}草案`);
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.locator('.page-header .tag')).toHaveText('未开始');
    await expect(page.locator('app-round-judges')).toContainText(judge);
    await page.getByRole('button', { name: '删除' }).click();
    await page.locator('.ant-modal-confirm .ant-btn-primary').click();
    await expect(page).toHaveURL(/\/assessments\/rounds$/);
    await signOut(page);
  });

  test('it is opened: every subject has a sheet, and the round says whom it waits for', async ({ page }) => {
    await signIn(page, 'yunling', 'secretary');
    branch = await ownOrganization(page);
    await signOut(page);
    await signIn(page, 'yunling', 'orgdept');
    const scheme = await shortScheme(page, `year-end-${mark}`);
    const planned = await call<{ id: string }>(page, 'post', '/api/assessments/round', {
      schemeId: scheme.id, name, period: String(new Date().getFullYear()), figuresOn: dayAway(-1), legalBasis: '年度考核办法', subjects: { ids: [branch.id] }, judges: [{ role: 'superior' }],
    });
    round = `/assessments/rounds/${planned.id}`;
    await page.goto(round);
    await page.getByRole('button', { name: '开始考核' }).click();
    await page.locator('.ant-modal-confirm .ant-btn-primary').click();
    await expect(page.locator('app-sheet-table tbody tr')).toHaveCount(1);
    await expect(page.locator('app-round-waiting')).toContainText('为 1 张评分表打分');
    await expect(page.getByRole('button', { name: '进入下一环节' })).toBeDisabled();
    await picture(page, look, '2-round');
    await signOut(page);
  });

  test('the level above scores the sheet on a tablet; what it comes to is shown as it is typed', async ({ page }) => {
    await page.setViewportSize({ width: 820, height: 1180 });
    await signIn(page, 'yunling', 'township');
    await page.goto(round);
    await page.locator('app-sheet-table tbody a').first().click();
    const marks = page.locator('app-score-line .score-mark input');
    await expect(marks.first()).toBeVisible();
    await expect(page.locator('.points-bar .ant-btn-primary')).toBeDisabled();
    for (const line of await marks.all()) {
      await line.fill('9.5');
    }
    await page.getByLabel('组织健全的理由').fill('换届及时，班子健全');
    await picture(page, look, '3-sheet');
    await expect(page.locator('app-sheet-standing .total')).toHaveText('95');
    await page.getByRole('button', { name: /提交.*评分/ }).click();
    await expect(page.locator('app-sheet-page')).toContainText('已提交的评分');
    await signOut(page);
  });

  test('the rating desk shows thresholds, conditions and quotas side by side, and a change by hand keeps its reason', async ({ page }) => {
    await signIn(page, 'yunling', 'orgdept');
    await page.goto(round);
    await page.getByRole('button', { name: '进入下一环节' }).click();
    await page.getByRole('link', { name: '定级台' }).click();
    const line = page.locator('.desk-lines tbody tr').first();
    await expect(line.locator('.moved')).toHaveCount(1); // five stars become four: by a term that is over, or because a tenth of one subject is nobody
    await expect(line).toContainText(/换届|名额不超过/);
    await page.getByLabel('5 星', { exact: true }).fill('96');
    await page.getByLabel('5 星', { exact: true }).blur();
    await expect(page.locator('.thresholds')).toContainText('不会保存');
    await page.getByRole('button', { name: '恢复原分数线' }).click();
    await page.getByRole('button', { name: '按办法定级' }).click();
    await page.getByRole('button', { name: /^调整 / }).click();
    await page.getByLabel('调整为').selectOption({ label: '3 星' });
    await page.locator('app-change-standing').getByLabel('理由').fill('会议认为群众评价还有差距');
    await page.getByRole('button', { name: '调整', exact: true }).click();
    await expect(page.locator('.desk-lines')).toContainText('会议认为群众评价还有差距');
    await picture(page, look, '4-desk');
    await page.goto(round);
    await page.getByRole('button', { name: '进入下一环节' }).click();
    await expect(page.locator('app-round-state').first()).toContainText('公示');
    await signOut(page);
  });

  test('what is posted counts the days down; a secretary objects', async ({ page }) => {
    await signIn(page, 'yunling', 'secretary');
    await page.goto(`${round}/publicity`);
    await expect(page.locator('.countdown strong')).toHaveText(/^[1-9]/);
    await page.getByRole('button', { name: /^对“.*”提出异议/ }).first().click();
    await page.getByLabel('异议的内容和依据').fill(objection);
    await picture(page, look, '5-object');
    await page.getByRole('button', { name: '提交异议' }).click();
    await expect(page.locator('app-round-publicity')).toContainText(objection);
    await signOut(page);
  });

  test('the objection is looked into and answered in writing, and the objector reads the answer', async ({ page }) => {
    await signIn(page, 'yunling', 'orgdept');
    await page.goto(`${round}/publicity`);
    await page.locator('.page-header').getByRole('link', { name: '异议', exact: true }).click();
    await page.getByRole('link', { name: objection }).click();
    await page.getByLabel('核查情况').fill('查阅会议记录，现场会由镇党委承办。');
    await page.getByRole('button', { name: '登记核查情况' }).click();
    await page.getByLabel('异议不成立').check();
    await page.getByLabel('答复内容').fill('经核查，现场会由镇党委承办，原评分不变。');
    await page.getByRole('button', { name: '答复', exact: true }).click();
    await expect(page.locator('.page-header .tag')).toHaveText('不成立');
    await picture(page, look, '6-answer');
    await signOut(page);
    await signIn(page, 'yunling', 'secretary');
    await page.goto(`${round}/publicity`);
    await expect(page.locator('app-round-publicity')).toContainText('原评分不变');
    await signOut(page);
  });

  test('whoever would rather not sign objects without an account, and reads the reply by the receipt', async ({ page, browser, baseURL }) => {
    const publish = (value: string) => call(page, 'put', '/api/setting-management/settings', { settings: [{ name: 'Assessments.PublicPublicity', value }] });
    await signIn(page, 'yunling', 'sysadmin');
    await publish('true');
    await signOut(page);
    await signIn(page, 'yunling', 'orgdept');
    const posted = await call<Listed<{ id: string }>>(page, 'get', `/api/assessments/publicity?roundId=${round.split('/').pop()}`);
    const tenant = (await call<{ currentTenant: { id: string } }>(page, 'get', '/api/abp/application-configuration')).currentTenant.id;
    const visitor = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
    const open = await visitor.newPage();
    await open.goto(`/publicity/${posted.items[0].id}?__tenant=${tenant}`);
    await open.getByRole('button', { name: '提出异议', exact: true }).click();
    await open.getByLabel('异议的内容和依据').fill(unsigned);
    await open.getByLabel('匿名提出').check();
    await open.getByRole('button', { name: '提交异议' }).click();
    const receipt = (await open.locator('.receipt strong').textContent())!;
    expect(codesIn(receipt)).toHaveLength(1);
    await picture(open, look, '6-receipt');

    const raised = await call<Listed<{ id: string; text: string }>>(page, 'get', `/api/assessments/objection?openOnly=true&filter=${encodeURIComponent(unsigned)}`);
    await call(page, 'post', `/api/assessments/objection/${raised.items[0].id}/investigate`, { finding: '核对了全部票据' });
    await call(page, 'post', `/api/assessments/objection/${raised.items[0].id}/answer`, { isUpheld: false, reply: '票据与公示一致。' });
    await signOut(page);
    await open.reload(); // the code is nowhere but with the objector
    await expect(open.locator('.countdown')).toBeVisible();
    await expect(open.locator('.receipt')).toHaveCount(0);
    await open.getByLabel('回执码').fill(receipt.toLowerCase());
    await open.getByRole('button', { name: '查看答复' }).click();
    await expect(open.locator('app-read-reply')).toContainText('票据与公示一致。');
    await picture(open, look, '6-reply');
    await visitor.close();
    await signIn(page, 'yunling', 'sysadmin');
    await publish('false');
    await signOut(page);
  });

  test('a vote by drawn codes: cards for the tellers, a ballot on a phone, a count with its denominator', async ({ page, browser, baseURL }) => {
    await signIn(page, 'yunling', 'orgdept');
    const items = ['班子', '书记'].map((item, index) => ({ code: String(index + 1), name: item }));
    const choices = ['赞成', '反对', '弃权'].map((choice, index) => ({ code: String(index + 1), name: choice }));
    const ballot = await call<{ id: string }>(page, 'post', '/api/assessments/ballot', {
      title: `民主测评（${mark}）`, kind: 'vote', heldOn: dayAway(0), items, choices, voterClasses: [{ code: 'A', name: '全体党员', weight: 1, entitled: 7 }], denominator: 'present', minTurnout: 0.5,
    });
    await page.goto(`/assessments/ballots/${ballot.id}/open`);
    await page.getByLabel('实到人数').fill('6');
    for (const [teller, words] of ['first-of-two', 'second-of-two'].entries()) {
      await page.getByLabel(`监票人 ${teller + 1} 的口令`).fill(words);
      await page.getByLabel('再输一遍').nth(teller).fill(words);
    }
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '开启投票' }).click();
    const codes = codesOn(await readFile(await (await download).path()));
    expect(codes).toHaveLength(6);
    await expect(page.locator('app-ballot-state').first()).toContainText('正在投票');

    const tenant = (await call<{ currentTenant: { id: string } }>(page, 'get', '/api/abp/application-configuration')).currentTenant.id;
    for (const [voter, code] of codes.entries()) {
      const phone = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
      const paper = await phone.newPage();
      await paper.goto(`/vote/${ballot.id}?__tenant=${tenant}#${code}`);
      await expect(paper).not.toHaveURL(/#/); // the code does not stay in the phone's history
      await expect(paper.locator('.vote-item')).toHaveCount(items.length); // an empty ballot may be cast too
      for (const item of await paper.locator('.vote-item').all()) {
        await item.getByLabel(voter < 4 ? '赞成' : '反对').check();
      }
      if (voter === 0) {
        await picture(paper, look, '7-ballot');
      }
      await paper.getByRole('button', { name: '核对后投票' }).click();
      await paper.getByRole('button', { name: '投票', exact: true }).click();
      await expect(paper.getByText('投票成功')).toBeVisible();
      await phone.close();
    }

    await page.getByRole('link', { name: '结束投票并计票' }).click();
    await page.getByLabel('监票人 1 的口令').fill('second-of-two'); // in any order
    await page.getByLabel('监票人 2 的口令').fill('first-of-two');
    await page.getByRole('button', { name: '结束投票并计票' }).click();
    const result = page.locator('app-ballot-result');
    await expect(result).toContainText('到会人数');
    await expect(result.locator('tbody tr').first()).toContainText('4');
    await expect(result.locator('tbody tr').first()).toContainText('66.67%');
    await picture(page, look, '8-counted');
    await signOut(page);
  });

  test('the results: the county by stars, and why one of them has as many as it has', async ({ page }) => {
    await signIn(page, 'yunling', 'orgdept');
    const closed = await call<Listed<{ id: string }>>(page, 'get', '/api/assessments/round?state=closed&maxResultCount=1');
    await page.goto(`/assessments/rounds/${closed.items[0].id}/results`);
    await expect(page.locator('app-chart [role=img]')).toBeVisible();
    await page.getByRole('row', { name: /有调整/ }).first().getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: /^为什么是/ })).toBeVisible();
    expect(await page.locator('.ladder li').count()).toBeGreaterThan(1);
    await expect(page.locator('app-chart canvas')).toHaveCount(2);
    await picture(page, look, '9-why');
  });
});
