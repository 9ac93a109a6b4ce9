// Every text key that the app's sources name has its text in both languages, and no source speaks for itself.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const sources = files(join(root, 'src')).filter((file) => /\.(ts|html)$/.test(file) && !file.endsWith('.spec.ts') && !file.includes('/app/api/'));
const faults = new Set();

for (const culture of ['zh-Hans', 'en']) {
  const texts = readTexts(culture);
  for (const file of sources) {
    const code = readFileSync(file, 'utf8').replace(/^\s*(\/\*\*|\*|\/\/).*$/gm, '');
    for (const [, resource, key] of code.matchAll(/['"`](\w*)::([\w:.-]+)['"`]/g)) {
      const known = texts[resource || 'PartyOrgUi'];
      const isPrefix = key.endsWith(':') || key.endsWith('.');
      if (isPrefix && !known) {
        continue; // Named by data, such as a role, in a resource of another module; it speaks for itself where it has no text.
      }
      if (!known) {
        faults.add(`modules/…/Localization/${resource}/${culture}.json is missing`);
        continue;
      }
      if (!(isPrefix ? Object.keys(known).some((name) => name.startsWith(key)) : key in known)) {
        faults.add(`${relative(root, file)}: ${resource}::${key} has no ${culture} text`);
      }
    }
  }
}
for (const file of sources.filter((source) => /[\u3400-\u9fff]/.test(readFileSync(source, 'utf8')))) {
  faults.add(`${relative(root, file)}: Chinese characters belong in the text resources`);
}

faults.forEach((fault) => console.error(fault));
process.exit(faults.size > 0 ? 1 : 0);

function readTexts(culture) {
  const found = files(join(root, '..', 'modules')).filter((file) => /\/Localization\/[^/]+\/[^/]+\.json$/.test(file) && file.endsWith(`/${culture}.json`));
  return Object.fromEntries(found.map((file) => [file.split('/').at(-2), JSON.parse(readFileSync(file, 'utf8')).texts]));
}

function files(folder) {
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/\/(bin|obj)(\/|$)/.test(entry.parentPath))
        .map((entry) => join(entry.parentPath, entry.name))
    : [];
}
