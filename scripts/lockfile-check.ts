/** Fails where package-lock.json or .npmrc would let something else be installed than what is written, or run code while it is. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import * as v from 'valibot';
import { lockfileSchema, wrongInLockfile } from './lockfile.ts';

const lockfile = v.parse(lockfileSchema, JSON.parse(readFileSync('package-lock.json', 'utf8')));
const wrong = wrongInLockfile(lockfile, readFileSync('.npmrc', 'utf8'));
for (const line of wrong) console.error(line);
console.log(`lockfile: ${Object.keys(lockfile.packages).length - 1} packages, ${wrong.length} wrong`);
process.exitCode = wrong.length === 0 ? 0 : 1;
