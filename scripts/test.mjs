// Sets everything up and runs every check of the project. The last line says how many passed and failed.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers, findBrowser } from './setup/browsers.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { checkNode } from './setup/node-version.mjs';
import { runNode } from './setup/run.mjs';

checkNode();
process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
await ensureDependencies();
const missing = await ensureBrowsers(['chrome', 'firefox']);

/** @type {{ name: string, passed: number, failed: number, seconds: number }[]} */
const results = [];

/**
 * @param {string} name
 * @param {() => Promise<{ passed: number, failed: number }>} work
 */
async function step(name, work) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(3, 70 - name.length))}`);
  const start = Date.now();
  const { passed, failed } = await work();
  results.push({ name, passed, failed, seconds: (Date.now() - start) / 1000 });
}

/**
 * One check that passes or fails as a whole: a program of an installed package.
 * @param {string} name
 * @param {string} packageName
 * @param {string} program
 * @param {readonly string[]} words
 */
const check = (name, packageName, program, words) =>
  step(name, async () => one((await runNode(programOf(packageName, program), words)) === 0));

/**
 * One check that is a TypeScript program of our own.
 * @param {string} name
 * @param {string} file
 */
const ownCheck = (name, file) => step(name, async () => one((await runNode('scripts/run.mjs', [file])) === 0));

/** @param {boolean} passed */
const one = (passed) => (passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * @param {string} packageName
 * @param {string} program
 */
function programOf(packageName, program) {
  const folder = join('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/**
 * Every test of a Vitest run counts; a run that ends without a report counts as one failure.
 * @param {string} name
 * @param {readonly string[]} words
 */
const vitest = (name, words) =>
  step(name, async () => {
    const report = join('.cache', `${name.replaceAll(' ', '-')}.json`);
    rmSync(report, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await runNode(programOf('vitest', 'vitest'), ['run', ...words, ...reporters], {
      PREAMBLE_CHROME: findBrowser('chrome'),
      PREAMBLE_FIREFOX: findBrowser('firefox'),
    });
    if (!existsSync(report)) return one(false);
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that cannot be loaded fails the run without failing a test.
    return { passed: numPassedTests, failed: code === 0 ? 0 : Math.max(1, numFailedTests) };
  });

await check('types', 'typescript', 'tsc', []);
await check('lint and format', '@biomejs/biome', 'biome', ['check']);
await check('lint with types', 'oxlint', 'oxlint', ['--type-aware', '--deny-warnings']);
await check('dead code', 'knip', 'knip', []);
await ownCheck('rooms', 'scripts/rooms-check.ts');
await ownCheck('facts', 'scripts/facts/check.ts');
await ownCheck('strings', 'scripts/locales-check.ts');
await ownCheck('patterns are linear', 'scripts/patterns-check.ts');
await ownCheck('lockfile', 'scripts/lockfile-check.ts');
await ownCheck('known holes', 'scripts/audit.ts');
await vitest('unit tests', []);
await check('build for Chrome', 'vite', 'vite', ['build', '--mode', 'chrome', '--logLevel', 'warn']);
await check('build for Firefox', 'vite', 'vite', ['build', '--mode', 'firefox', '--logLevel', 'warn']);
process.env['NO_UPDATE_NOTIFIER'] = '1';
await check('add-on lint', 'web-ext', 'web-ext', [
  'lint',
  '--source-dir=dist/firefox',
  '--no-config-discovery',
  '--warnings-as-errors',
]);
await ownCheck('packages are reproducible', 'scripts/package-check.ts');
if (missing.length > 0) await step('browsers', async () => one(false));
await vitest('end-to-end tests', ['--config', 'test/e2e/vitest.config.ts']);

console.log('\n── summary');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`,
  );
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
