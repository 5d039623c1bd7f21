import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { runNode } from './run.mjs';

/** npm's own program: named by npm when it runs us, else beside Node as its installers put it. */
export function npmProgram() {
  const beside = dirname(process.execPath);
  return [
    process.env['npm_execpath'],
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ].find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
}

/** Installs what package-lock.json names, where that was not done since the file last changed. */
export async function ensureDependencies() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  const npm = npmProgram();
  if (npm === undefined) {
    console.error('npm was not found. Run `npm ci` in this folder, then try again.');
    process.exit(1);
  }
  console.log('Installing the development tools (npm ci) …');
  const code = await runNode(npm, ['ci', '--no-fund', '--no-audit']);
  if (code !== 0) {
    console.error('npm ci failed; its message stands above. A network connection to the npm registry is needed.');
    process.exit(1);
  }
}
