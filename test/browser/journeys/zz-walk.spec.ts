import { test } from '@playwright/test';
import { signIn, signOut } from '../fixtures';
import { call } from './letters';
const pages: [string, string, (string | [string, string])[]][] = [
  ['orgdept', 'a', ['/assessments/schemes', ['/assessments/schemes/:id', '/api/assessments/scheme?filter=five-star'], ['/assessments/schemes/:id/edit', '/api/assessments/scheme?filter=five-star'], ['/assessments/schemes/:id/try-out', '/api/assessments/scheme?filter=five-star'], '/assessments/schemes/import',
    '/assessments/rounds', '/assessments/rounds/new', ['/assessments/rounds/:id', '/api/assessments/round?state=open'], ['/assessments/rounds/:id', '/api/assessments/round?state=closed'], ['/assessments/rounds/:id/desk', '/api/assessments/round?state=closed'], ['/assessments/rounds/:id/publicity', '/api/assessments/round?state=closed'], ['/assessments/rounds/:id/approvals', '/api/assessments/round?state=closed'], ['/assessments/rounds/:id/results', '/api/assessments/round?state=closed'], ['/assessments/sheets/:id', '/api/assessments/sheet'], ['/assessments/results/:id', '/api/assessments/result'], '/assessments/results', '/assessments/objections', ['/assessments/objections/:id', '/api/assessments/objection'],
    '/assessments/ballots', '/assessments/ballots/new', ['/assessments/ballots/:id', '/api/assessments/ballot?state=counted'], ['/assessments/ballots/:id/open', '/api/assessments/ballot?state=draft'],
    '/assessments/rectifications', '/assessments/stars', '/assessments/visits', '/assessments/duty-reports', '/assessments/duty-records']],
];
for (const [user, key, list] of pages) test(`walk ${user}`, async ({ page, isMobile }) => {
  test.setTimeout(300_000);
  await signIn(page, 'yunling', user);
  let n = 0;
  for (const p of list) {
    let address = p as string;
    if (Array.isArray(p)) { const found = await call<{ items: { id: string }[] }>(page, 'get', `${p[1]}${p[1].includes('?') ? '&' : '?'}maxResultCount=1`); if (!found.items[0]) { console.log('none', p); n++; continue; } address = p[0].replace(':id', found.items[0].id); }
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    await page.screenshot({ path: `/tmp/walk-shots/${isMobile ? 'p' : 'd'}-${key}-${String(n++).padStart(2, '0')}.png`, fullPage: true });
  }
});
