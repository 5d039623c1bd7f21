import * as v from 'valibot';

const names = v.optional(v.record(v.string(), v.string()), {});
const packageSchema = v.looseObject({
  version: v.optional(v.string()),
  resolved: v.optional(v.string()),
  integrity: v.optional(v.string()),
  optionalDependencies: names,
  dependencies: names,
  devDependencies: names,
});
/** `package-lock.json` as far as it is checked; the project itself stands under the empty path. */
export const lockfileSchema = v.looseObject({ packages: v.record(v.string(), packageSchema) });
export type Lockfile = v.InferOutput<typeof lockfileSchema>;

const INTEGRITY = /^sha512-[A-Za-z0-9+/]{86}==$/;
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** Whether a package that another asks for is listed: within it, or in a folder above. */
function isListed(packages: Lockfile['packages'], from: string, name: string): boolean {
  const folders = from === '' ? [] : from.split('/node_modules/');
  const above = folders.map((_, i) => folders.slice(0, folders.length - i).join('/node_modules/'));
  return [...above, ''].some(
    (folder) => packages[`${folder}${folder === '' ? '' : '/'}node_modules/${name}`] !== undefined,
  );
}

/**
 * What keeps a lockfile from saying, for every platform, just what is installed, a sentence each; none where it does.
 * `npmrc` is the project's own settings of the installer, which must forbid packages to run code at installation.
 */
export function wrongInLockfile({ packages }: Lockfile, npmrc: string): string[] {
  const wrong: string[] = [];
  for (const [path, { version, resolved, integrity, dependencies, optionalDependencies }] of Object.entries(packages)) {
    if (path !== '') {
      if (version === undefined || !INTEGRITY.test(integrity ?? '')) wrong.push(`${path} has no version or no SHA-512`);
      // The installer's own setting says where packages come from, and the SHA-512 that they are the ones meant.
      if (resolved !== undefined) wrong.push(`${path} names a place of its own: ${resolved}`);
    }
    // Programs for other platforms are optional, and left out of a list that was made on one platform alone.
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      if (!isListed(packages, path, name))
        wrong.push(`${path || 'the project'} needs ${name}, which is not listed; run npm install --package-lock-only`);
    }
  }
  const own = packages[''];
  for (const [name, range] of Object.entries({ ...own?.dependencies, ...own?.devDependencies })) {
    if (!EXACT.test(range)) wrong.push(`package.json asks for ${name} ${range}, which is no exact version`);
  }
  if (!/^ignore-scripts=true$/m.test(npmrc)) wrong.push('.npmrc no longer says ignore-scripts=true');
  return wrong;
}
