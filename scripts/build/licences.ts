import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { parseSync } from 'vite';

/** Terms under which a package may be shipped beside ours (SPDX). */
const TERMS: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'MPL-2.0',
]);
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

const packageSchema = v.looseObject({
  name: v.string(),
  version: v.string(),
  license: v.optional(v.string()),
  author: v.optional(v.union([v.string(), v.looseObject({ name: v.string() })])),
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
});

/** The folder of the package in which a module stands; undefined for a module of ours. */
export function packageOf(module: string): string | undefined {
  return /^(?:.*?\0)?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(
    module.replaceAll('\\', '/').replace(/\?.*$/, ''),
  )?.[1];
}

function read(folder: string): v.InferOutput<typeof packageSchema> {
  return v.parse(packageSchema, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
}

/** Where a package is found from a folder, as Node looks for it. */
function found(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name).replaceAll('\\', '/');
    if (existsSync(join(path, 'package.json'))) return path;
    if (dirname(folder) === folder) return undefined;
  }
}

/** A package with all that it asks for, by their folders. */
function withNeeds(folder: string, into: Set<string>): void {
  if (into.has(folder)) return;
  into.add(folder);
  for (const name of Object.keys(read(folder).dependencies)) {
    const needed = found(name, folder);
    if (needed !== undefined) withNeeds(needed, into);
  }
}

/** The folders of all packages that a file of ours can import, by itself, by other files of ours and by packages. */
export function packagesFrom(file: string, seen = new Set<string>(), into = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return into;
  seen.add(file);
  const { module } = parseSync(file, readFileSync(file, 'utf8'));
  const names = [...module.staticImports, ...module.staticExports.flatMap(({ entries }) => entries)].flatMap(
    ({ moduleRequest }) => moduleRequest?.value ?? [],
  );
  // What JSX is turned into imports it.
  if (file.endsWith('x')) names.push('preact');
  for (const name of names.map((each) => each.replace(/\?.*$/, ''))) {
    if (/\.tsx?$/.test(name)) packagesFrom(join(dirname(file), name), seen, into);
    if (name.startsWith('.')) continue;
    const folder = found(/^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name, dirname(file));
    if (folder !== undefined) withNeeds(folder, into);
  }
  return into;
}

/**
 * The licences of packages, each with the text that its authors give. Throws an error that names a package whose terms are not known:
 * whoever adds it has to read them.
 */
export function licencesOf(folders: Iterable<string>): string {
  const texts = [...folders].map((folder) => {
    const { name, version, license, author } = read(folder);
    if (license === undefined || !TERMS.has(license)) {
      throw new Error(
        `${name} ${version} stands under ${license ?? 'no terms'}; read them, and add them to scripts/build/licences.ts if it may be shipped`,
      );
    }
    const by = typeof author === 'object' ? author.name : author;
    const files = readdirSync(folder)
      .filter((file) => LICENCE_FILE.test(file))
      .sort();
    const own = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
    const said = own.length > 0 ? own.join('\n\n') : `${license}${by === undefined ? '' : `, by ${by}`}`;
    return `${name} ${version} (${license})\n\n${said}\n`;
  });
  return [...new Set(texts)].sort().join(`\n${'-'.repeat(80)}\n\n`);
}
