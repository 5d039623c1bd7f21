// Runs a TypeScript program of this project: node scripts/run.mjs FILE [ARGUMENTS…]

import { resolve } from 'node:path';
import process from 'node:process';
import { runnerImport } from 'vite';

const file = process.argv.splice(2, 1)[0];
if (!file) {
  console.error('Usage: node scripts/run.mjs FILE [ARGUMENTS…]');
  process.exit(2);
}
await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
