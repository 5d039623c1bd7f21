/**
 * Fails where package-lock.json does not say for every platform just what is installed, or where a package could bring
 * code that runs at installation.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import * as v from 'valibot';

const packageSchema = v.looseObject({
  version: v.optional(v.string()),
  resolved: v.optional(v.string()),
  integrity: v.optional(v.string()),
  optionalDependencies: v.optional(v.record(v.string(), v.string())),
  dependencies: v.optional(v.record(v.string(), v.string())),
  devDependencies: v.optional(v.record(v.string(), v.string())),
});
const lockSchema = v.looseObject({ packages: v.record(v.string(), packageSchema) });

const INTEGRITY = /^sha512-[A-Za-z0-9+/]{86}==$/;
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

const { packages } = v.parse(lockSchema, JSON.parse(readFileSync('package-lock.json', 'utf8')));
const wrong: string[] = [];

/** Whether a package that another asks for is listed: within it, or in a folder above. */
function isListed(from: string, name: string): boolean {
  const folders = from === '' ? [] : from.split('/node_modules/');
  const above = folders.map((_, i) => folders.slice(0, folders.length - i).join('/node_modules/'));
  return [...above, ''].some(
    (folder) => packages[`${folder}${folder === '' ? '' : '/'}node_modules/${name}`] !== undefined,
  );
}

for (const [path, { version, resolved, integrity, dependencies = {}, optionalDependencies = {} }] of Object.entries(
  packages,
)) {
  if (path !== '') {
    if (version === undefined || !INTEGRITY.test(integrity ?? '')) wrong.push(`${path} has no version or no SHA-512`);
    // The installer's own setting says where packages come from, and the SHA-512 that they are the ones meant.
    if (resolved !== undefined) wrong.push(`${path} names a place of its own: ${resolved}`);
  }
  // Programs for other platforms are optional, and left out of a list that was made on one platform alone.
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    if (!isListed(path, name))
      wrong.push(`${path || 'the project'} needs ${name}, which is not listed; run npm install --package-lock-only`);
  }
}
const { dependencies, devDependencies } = packages[''] ?? {};
for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies })) {
  if (!EXACT.test(range)) wrong.push(`package.json asks for ${name} ${range}, which is no exact version`);
}
if (!/^ignore-scripts=true$/m.test(readFileSync('.npmrc', 'utf8')))
  wrong.push('.npmrc no longer says ignore-scripts=true');

for (const line of wrong) console.error(line);
console.log(`lockfile: ${Object.keys(packages).length - 1} packages, ${wrong.length} wrong`);
process.exitCode = wrong.length === 0 ? 0 : 1;
