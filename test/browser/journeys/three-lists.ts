import { Page, expect } from '@playwright/test';
import { call } from './letters';

export interface Listed<T> {
  totalCount: number;
  items: T[];
}

export interface Organization {
  id: string;
  name: string;
  shortName?: string;
  parentId?: string | null;
}

export interface CalendarWeek {
  week: string;
  state: string;
  dueAt?: string;
  shiftedBecause?: string;
}

/** A photo as a phone would take it, but smaller. */
export const photo = {
  name: 'meeting.png',
  mimeType: 'image/png',
  buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
};

/** A day away from today, as the host writes days. */
export function dayAway(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

export async function ownOrganization(page: Page): Promise<Organization> {
  return (await call<Listed<Organization>>(page, 'get', '/api/hierarchy/organization/roots')).items[0];
}

/** The weeks of the county's present year that are open now, the oldest first; at the year's end the county may be a day ahead of this machine. */
export async function openWeeks(page: Page): Promise<CalendarWeek[]> {
  const year = await call<Listed<CalendarWeek>>(page, 'get', '/api/three-lists/reporting-calendar');
  return year.items.filter(({ state }) => state === 'open');
}

export async function giveTask(page: Page, organizationId: string, title: string, dueOn = dayAway(30)): Promise<{ id: string }> {
  return call(page, 'post', '/api/three-lists/work-task', { organizationId, title, goal: title, dueOn });
}

/** Sees to it that an organization's report of a week is not yet submitted; whoever is signed in reviews it. */
export async function sendBack(page: Page, organizationId: string, week: string): Promise<void> {
  const found = await call<Listed<{ id: string; state: string }>>(page, 'get', `/api/three-lists/weekly-report?organizationId=${organizationId}&week=${week}`);
  expect(found.items.map(({ state }) => state)).not.toContain('accepted');
  for (const { id } of found.items.filter(({ state }) => state === 'submitted')) {
    await call(page, 'post', `/api/three-lists/weekly-report/${id}/return`, { reason: '请补充照片' });
  }
}

/** Files a week as it was copied from the week before; whoever is signed in acts for the organization. */
export async function submit(page: Page, organizationId: string, week: string): Promise<void> {
  const report = await call<{ id: string; state: string; concurrencyStamp: string }>(page, 'post', '/api/three-lists/weekly-report', { organizationId, week });
  if (report.state !== 'submitted') {
    await call(page, 'post', `/api/three-lists/weekly-report/${report.id}/submit`, { concurrencyStamp: report.concurrencyStamp });
  }
}
