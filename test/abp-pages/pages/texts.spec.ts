import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './abp';

interface Texts {
  resources: Record<string, { texts: Record<string, string>; baseResources: string[] }>;
}

/** Every text that the packages' compiled sources name, as resource and key; no resource stands for the default one. */
function textsInUse(): [string, string][] {
  const packages = join(import.meta.dirname, '../node_modules/@abp');
  const sources = readdirSync(packages).flatMap((name) => {
    const folder = join(packages, name, 'fesm2022');
    return name.startsWith('ng.') ? readdirSync(folder).filter((file) => file.endsWith('.mjs')).map((file) => readFileSync(join(folder, file), 'utf8')) : [];
  });
  const keys = new Set(sources.flatMap((source) => [...source.matchAll(/['"`]([A-Za-z]*::[A-Za-z][A-Za-z0-9:._-]*[A-Za-z0-9])['"`]/g)].map((match) => match[1])));
  return [...keys].map((key) => key.split('::', 2) as [string, string]);
}

for (const culture of ['zh-Hans', 'en']) {
  test(`texts: every one that ABP’s packages name is there in ${culture}`, async ({ request }) => {
    const { resources } = (await (await request.get(`/api/abp/application-localization?cultureName=${culture}&onlyDynamics=false`)).json()) as Texts;
    const isThere = (resource: string, key: string): boolean =>
      key in (resources[resource]?.texts ?? {}) || (resources[resource]?.baseResources ?? []).some((base) => isThere(base, key));
    const used = textsInUse();
    expect(used.length).toBeGreaterThan(150);
    expect(used.filter(([resource, key]) => !isThere(resource || 'PartyOrgUi', key))).toEqual([['', 'AppName']]); // asked for by ng.core's title, which has a default
  });
}
