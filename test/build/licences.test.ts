import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { licencesOf, packageOf, packagesFrom } from '../../scripts/build/licences.ts';

/** The packages whose modules really stand in a bundle. */
async function bundled(entry: string): Promise<string[]> {
  const folders = new Set<string>();
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'test:modules',
        generateBundle(_options, bundle) {
          for (const file of Object.values(bundle)) {
            for (const module of file.type === 'chunk' ? file.moduleIds : []) folders.add(packageOf(module) ?? '');
          }
        },
      },
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'script' } },
  });
  folders.delete('');
  return [...folders].sort();
}

test('every package in the content script has its licence in the package', async () => {
  const entry = resolve('src/page/main.iife.ts');
  const listed = packagesFrom(entry);
  const inside = await bundled(entry);
  expect(inside.length).toBeGreaterThan(3);
  expect(inside.filter((folder) => !listed.has(folder))).toEqual([]);
});

test('a package is known by the path of its modules', () => {
  expect(packageOf('/a/node_modules/preact/dist/preact.mjs?commonjs')).toBe('/a/node_modules/preact');
  expect(packageOf('\0/a/node_modules/@b/c/node_modules/@d/e/x.js')).toBe('/a/node_modules/@b/c/node_modules/@d/e');
  expect(packageOf('/a/src/page/main.ts')).toBeUndefined();
});

test('a licence is given with its text, and unknown terms fail', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'preamble-licence-'));
  const make = async (name: string, license: string | undefined): Promise<string> => {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
    await writeFile(join(folder, name, 'LICENSE'), `terms of ${name}`);
    return join(folder, name);
  };
  expect(licencesOf([await make('free', 'MIT')])).toBe('free 1.2.3 (MIT)\n\nterms of free\n');
  const [odd, none] = [await make('odd', 'Whatever-1.0'), await make('none', undefined)];
  expect(() => licencesOf([odd])).toThrow('odd 1.2.3 stands under Whatever-1.0');
  expect(() => licencesOf([none])).toThrow('no terms');
});
