import { AxeBuilder } from '@axe-core/playwright';
import { Page } from '@playwright/test';
import { expect, signIn, test } from '../fixtures';
import { call } from './letters';

/** Where a page is about one thing, the first of the list that the address names stands for `:id`. */
const routes: Record<string, [tenant: string, pages: (string | [page: string, list: string])[]]> = {
  orgdept: [
    'yunling',
    [
      '/',
      '/forbidden',
      '/no-such-page',
      '/administration/jobs',
      '/administration/notifications',
      '/administration/profile',
      '/hierarchy/organizations',
      '/hierarchy/organizations?type=branch',
      '/hierarchy/organizations/new',
      ...['overview', 'members', 'posts', 'term', 'resources', 'history', 'edit', 'move', 'merge', 'split', 'dissolve'].map(
        (tab): [string, string] => [`/hierarchy/organizations/:id/${tab}`, '/api/hierarchy/organization?type=branch'],
      ),
      '/hierarchy/members',
      '/hierarchy/members/new',
      ['/hierarchy/members/:id', '/api/hierarchy/member'],
      ['/hierarchy/members/:id/edit', '/api/hierarchy/member'],
      '/hierarchy/import',
      '/responsibility-letters/templates',
      '/responsibility-letters/templates/new',
      ['/responsibility-letters/templates/:id', '/api/responsibility-letters/letter-template'],
      '/responsibility-letters/campaigns',
      '/responsibility-letters/campaigns/new',
      ['/responsibility-letters/campaigns/:id', '/api/responsibility-letters/letter-campaign'],
      ['/responsibility-letters/campaigns/:id/coverage', '/api/responsibility-letters/letter-campaign'],
      '/responsibility-letters/letters',
      ['/responsibility-letters/letters/:id', '/api/responsibility-letters/letter?state=midYearChecked'],
      ['/responsibility-letters/letters/:id/amend', '/api/responsibility-letters/letter?state=countersigned'],
      ['/responsibility-letters/letters/:id/reissue', '/api/responsibility-letters/letter?state=returned'],
      ['/responsibility-letters/letters/:id/derive', '/api/responsibility-letters/letter?state=midYearChecked'],
      ['/responsibility-letters/letters/:id/mid-year-check', '/api/responsibility-letters/letter?state=countersigned'],
      ['/responsibility-letters/letters/:id/year-end-acceptance', '/api/responsibility-letters/letter?state=midYearChecked'],
      '/responsibility-letters/pledges',
      '/responsibility-letters/pledges/new',
      ['/responsibility-letters/pledges/:id', '/api/responsibility-letters/pledge'],
      '/responsibility-letters/year-plan',
      ['/print/letter/:id', '/api/responsibility-letters/letter?state=midYearChecked'],
      ...['board', 'dispatch', 'problems', 'problems/new', 'tasks', 'tasks/new', 'duties', 'duties/new', 'handover', 'ledger/import', 'report', 'reports', 'review', 'calendar', 'holidays/import', 'burden'].map(
        (page) => `/three-lists/${page}`,
      ),
      ...['', '/edit', '/verify-closure', '/look-back'].map((deed): [string, string] => [`/three-lists/problems/:id${deed}`, '/api/three-lists/problem']),
      ...['', '/edit', '/split', '/progress', '/ask-extension', '/help'].map((deed): [string, string] => [`/three-lists/tasks/:id${deed}`, '/api/three-lists/work-task']),
      ['/three-lists/reports/:id', '/api/three-lists/weekly-report'],
      ...['schemes', 'schemes/new', 'schemes/import', 'ballots', 'ballots/new', 'rounds', 'rounds/new', 'results', 'objections', 'duty-reports', 'duty-reports/call', 'duty-records', 'duty-records/new', 'visits', 'visits/new', 'rectifications', 'rectifications/propose', 'stars'].map(
        (page) => `/assessments/${page}`,
      ),
      ...['', '/edit', '/try-out'].map((deed): [string, string] => [`/assessments/schemes/:id${deed}`, '/api/assessments/scheme?filter=five-star']),
      ...['', '/open'].map((deed): [string, string] => [`/assessments/ballots/:id${deed}`, '/api/assessments/ballot?state=draft']),
      ['/assessments/ballots/:id', '/api/assessments/ballot?state=counted'],
      ...['', '/desk', '/publicity', '/results'].map((tab): [string, string] => [`/assessments/rounds/:id${tab}`, '/api/assessments/round?state=closed']),
      ['/assessments/sheets/:id', '/api/assessments/sheet'],
      ['/assessments/results/:id', '/api/assessments/result'],
      ['/assessments/objections/:id', '/api/assessments/objection'],
      ['/assessments/duty-reports/:id', '/api/assessments/duty-report?state=filed'],
      ['/assessments/duty-records/:id', '/api/assessments/duty-record'],
      ['/assessments/visits/:id', '/api/assessments/observation-visit?state=closed'],
    ],
  ],
  sysadmin: [
    'yunling',
    ['/administration/users', '/administration/users/new', ['/administration/users/:id', '/api/identity/users'], '/administration/settings', '/administration/settings/emailing'],
  ],
  secadmin: [
    'yunling',
    [
      '/administration/roles',
      '/administration/roles/new',
      ['/administration/roles/:id', '/api/identity/roles'],
      ['/administration/permissions/U/:id', '/api/identity/users'],
      ['/administration/users/:id', '/api/identity/users'],
    ],
  ],
  secretary: [
    'yunling',
    [
      ...['/', '/three-lists/report', '/three-lists/tasks', '/responsibility-letters/letters', '/responsibility-letters/pledges'],
      ...['rounds', 'results', 'duty-reports', 'duty-records', 'stars'].map((page) => `/assessments/${page}`),
    ],
  ],
  leader: ['yunling', ['/', '/three-lists/board', '/assessments/results']],
  auditor: ['yunling', ['/administration/audit-log', ['/administration/audit-log/:id', '/api/administration/audit-log']]],
  admin: [
    '',
    [
      '/administration/tenants',
      '/administration/tenants/new',
      ['/administration/tenants/:id', '/api/multi-tenancy/tenants'],
      ['/administration/tenants/:id/features', '/api/multi-tenancy/tenants'],
    ],
  ],
};

const usersOfPhones = ['secretary', 'leader'];

async function addressOf(page: Page, route: string | [string, string]): Promise<string> {
  if (typeof route === 'string') {
    return route;
  }
  const [pattern, list] = route;
  const found = await call<{ items: { id: string }[] }>(page, 'get', `${list}${list.includes('?') ? '&' : '?'}maxResultCount=1`);
  expect(found.items, list).not.toEqual([]);
  return pattern.replace(':id', found.items[0].id);
}

/** What keeps people with disabilities out, by WCAG 2.1 A and AA, as "rule: element". */
async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`));
}

test('accessibility: the pages before signing in', async ({ page }) => {
  for (const address of ['/sign-in', '/account/forgot-password', '/account/reset-password?userId=x&resetToken=y', '/new-password']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect.soft(await violations(page), address).toEqual([]);
  }
});

const areaOf = (route: string | [string, string]): string => (typeof route === 'string' ? route : route[0]).split(/[/?]/)[1];

for (const [user, [tenant, pages]] of Object.entries(routes)) {
  for (const area of new Set(pages.map(areaOf))) {
    test(`accessibility: every page of ${user} under /${area}`, async ({ page, isMobile }) => {
      test.skip(isMobile && !usersOfPhones.includes(user), 'Not whom one expects with a phone.');
      test.setTimeout(240_000);
      await signIn(page, tenant, user);
      for (const route of pages.filter((each) => areaOf(each) === area)) {
        const address = await addressOf(page, route);
        await page.goto(address, { waitUntil: 'networkidle' });
        expect.soft(await violations(page), address).toEqual([]);
      }
    });
  }
}
