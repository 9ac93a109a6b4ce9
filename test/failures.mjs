// Names the tests that failed in one report, a line each: node failures.mjs REPORT NAME
// Reads what the three runners write: .trx (dotnet test), and the JSON of vitest and of Playwright.
import { readFileSync } from 'node:fs';

const [, , file, part] = process.argv;

const firstLine = text => (text ?? '').replace(/\u001b\[[0-9;]*m/g, '').trim().split('\n')[0];

const decoded = text => text.replace(/&(lt|gt|quot|apos|amp|#xA|#xD);/g, (_, name) =>
  ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', '#xA': ' ', '#xD': '' })[name]);

function* inTrx(text) {
  for (const [, attributes, body] of text.matchAll(/<UnitTestResult ([^>]*outcome="Failed"[^>]*)>([\s\S]*?)<\/UnitTestResult>/g)) {
    const message = /<Message>([\s\S]*?)<\/Message>/.exec(body)?.[1] ?? '';
    yield `${decoded(/testName="([^"]*)"/.exec(attributes)[1])}: ${firstLine(decoded(message))}`;
  }
}

function* inVitest(report) {
  for (const suite of report.testResults) {
    if (suite.status === 'failed' && suite.assertionResults.length === 0) yield `${suite.name}: ${firstLine(suite.message)}`;
    for (const test of suite.assertionResults) if (test.status === 'failed') yield `${test.fullName}: ${firstLine(test.failureMessages?.[0])}`;
  }
}

function* inPlaywright(suite, above = []) {
  const path = suite.title ? [...above, suite.title] : above;
  for (const spec of suite.specs ?? []) {
    for (const test of spec.tests) {
      if (test.status !== 'expected' && test.status !== 'skipped') {
        yield `[${test.projectName}] ${[...path, spec.title].join(' > ')} (${test.status}): ${firstLine(test.results[0]?.error?.message)}`;
      }
    }
  }
  for (const child of suite.suites ?? []) yield* inPlaywright(child, path);
}

const text = readFileSync(file, 'utf8');
const report = file.endsWith('.trx') ? undefined : JSON.parse(text);
const failures = !report ? inTrx(text) : report.testResults ? inVitest(report) : report.suites.flatMap(suite => [...inPlaywright(suite)]);
for (const failure of failures) console.log(`   ${part}: ${failure}`);
