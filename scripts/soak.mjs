// Tries every page shape of test/fixtures in both browsers, round after round, without a second try of anything.
// Needs a build. Ends with a table of the rounds and of what failed; fails if anything did.
//   npm run soak            five rounds
//   npm run soak -- 2       another number

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './setup/browsers.mjs';
import { runNode } from './setup/run.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const rounds = Number(process.argv[2] ?? 5);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`"${process.argv[2]}" is no number of rounds; try 5`);

const REPORT = join('.cache', 'soak.json');
/** @type {{ round: number, passed: number, failed: number, seconds: number, slowest: string }[]} */
const table = [];
/** @type {string[]} */
const failures = [];

for (let round = 1; round <= rounds; round++) {
  console.log(`\n── round ${round} of ${rounds} ${'─'.repeat(50)}`);
  rmSync(REPORT, { force: true });
  const start = Date.now();
  const words = ['--config', 'test/e2e/vitest.config.ts', 'test/e2e/page-fixtures.e2e.ts'];
  const code = await runNode(
    join('node_modules', 'vitest', 'vitest.mjs'),
    ['run', ...words, '--retry=0', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`],
    { PREAMBLE_CHROME: findBrowser('chrome'), PREAMBLE_FIREFOX: findBrowser('firefox') },
  );
  const seconds = (Date.now() - start) / 1000;
  if (!existsSync(REPORT)) {
    failures.push(`round ${round}: no report was written`);
    table.push({ round, passed: 0, failed: 1, seconds, slowest: '' });
    continue;
  }
  /** @type {{ title: string, status: string, duration?: number, failureMessages: string[] }[]} */
  const results = JSON.parse(readFileSync(REPORT, 'utf8')).testResults.flatMap(
    (/** @type {{ assertionResults: object[] }} */ file) => file.assertionResults,
  );
  const failed = results.filter(({ status }) => status !== 'passed');
  for (const { title, failureMessages } of failed)
    failures.push(`round ${round}: ${title}\n  ${failureMessages[0] ?? ''}`);
  if (code !== 0 && failed.length === 0) failures.push(`round ${round}: the run failed outside of its tests`);
  const [slowest] = results.toSorted((a, b) => (b.duration ?? 0) - (a.duration ?? 0));
  table.push({
    round,
    passed: results.length - failed.length,
    failed: code === 0 ? failed.length : Math.max(1, failed.length),
    seconds,
    slowest: slowest === undefined ? '' : `${slowest.title} (${((slowest.duration ?? 0) / 1000).toFixed(1)} s)`,
  });
}

console.log('\n| round | passed in both browsers | failed | seconds | slowest |\n| --- | --- | --- | --- | --- |');
for (const { round, passed, failed, seconds, slowest } of table) {
  console.log(`| ${round} | ${passed} | ${failed} | ${seconds.toFixed(0)} | ${slowest} |`);
}
for (const failure of failures) console.log(`\nFAILED in ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;
