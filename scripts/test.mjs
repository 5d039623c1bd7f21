// Sets everything up and runs every check of the project. The last line says how many passed and failed.
//   npm test -- --strict    without a second try of anything

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
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

const strict = process.argv.includes('--strict');
/** So many files of browser tests may have a second try. */
const MOST_TRIED_AGAIN = 3;

/** @typedef {{ file: string, passed: number, failures: string[] }} Ran */
/** @type {{ name: string, passed: number, failed: number, seconds: number }[]} */
const results = [];
/** @type {string[]} */
const failed = [];
/** What failed once and then passed. @type {string[]} */
const unsteady = [];

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
const vitest = (name, words) => step(name, async () => count(await runTests(name, words)));

/**
 * Tests in real browsers, which now and then lose a frame or a focus on a busy machine: files in which something failed are run once
 * more, and what then passes is named at the end as unsteady, and fails nothing. With `--strict` there is no second try, and where many
 * files failed neither: that is no chance.
 * @param {string} name
 * @param {readonly string[]} words
 */
const browserTests = (name, words) =>
  step(name, async () => {
    const first = await runTests(name, words);
    const again = first.filter(({ failures }) => failures.length > 0);
    if (strict || again.length === 0 || again.length > MOST_TRIED_AGAIN || again.some(({ file }) => file === name))
      return count(first);
    const files = again.map(({ file }) => file);
    console.log(`\n── once more: ${files.join(', ')}`);
    const second = await runTests(name, [...words, ...files]);
    const failedTwice = new Set(second.flatMap(({ failures }) => failures));
    unsteady.push(...again.flatMap(({ failures }) => failures).filter((test) => !failedTwice.has(test)));
    return count([...first.filter(({ failures }) => failures.length === 0), ...second]);
  });

/**
 * What each file of tests came to; the run as a whole stands under its own name where it failed outside of them.
 * @param {string} name
 * @param {readonly string[]} words
 * @returns {Promise<Ran[]>}
 */
async function runTests(name, words) {
  const report = join('.cache', `${name.replaceAll(' ', '-')}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runNode(programOf('vitest', 'vitest'), ['run', ...words, ...reporters], {
    PREAMBLE_CHROME: findBrowser('chrome'),
    PREAMBLE_FIREFOX: findBrowser('firefox'),
  });
  if (!existsSync(report)) return [{ file: name, passed: 0, failures: [`${name}: no report was written`] }];
  /** @type {{ testResults: { name: string, status: string, assertionResults: { fullName: string, status: string }[] }[] }} */
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const files = testResults.map(({ name: path, status, assertionResults }) => {
    const file = relative('.', path);
    const failures = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName);
    // A file that cannot be loaded, or whose browser does not start, fails without failing a test.
    if (status === 'failed' && failures.length === 0) failures.push('could not be run');
    return {
      file,
      passed: assertionResults.filter((test) => test.status === 'passed').length,
      failures: failures.map((test) => `${file}: ${test}`),
    };
  });
  if (code !== 0 && files.every(({ failures }) => failures.length === 0))
    files.push({ file: name, passed: 0, failures: [`${name}: the run failed outside of its tests`] });
  return files;
}

/** @param {readonly Ran[]} files */
function count(files) {
  const failures = files.flatMap((file) => file.failures);
  failed.push(...failures);
  return { passed: files.reduce((sum, { passed }) => sum + passed, 0), failed: failures.length };
}

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
await browserTests('end-to-end tests', ['--config', 'test/e2e/vitest.config.ts']);

console.log('\n── summary');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`,
  );
}
for (const test of failed) console.log(`FAILED   ${test}`);
for (const test of unsteady) console.log(`UNSTEADY ${test} (failed once, passed when run again)`);
const sum = (/** @type {'passed' | 'failed'} */ what) => results.reduce((all, result) => all + result[what], 0);
const unsteadyToo = unsteady.length > 0 ? `, ${unsteady.length} of them at the second try` : '';
console.log(`\n${sum('passed')} passed${unsteadyToo}, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
