import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Lockfile, lockfileSchema, wrongInLockfile } from '../../scripts/lockfile.ts';

const NPMRC = 'fund=false\nignore-scripts=true\n';
const installed = { version: '1.2.3', integrity: `sha512-${'A'.repeat(86)}==` };
const lockfile = (packages: object): Lockfile => v.parse(lockfileSchema, { lockfileVersion: 3, packages });

describe('wrongInLockfile', () => {
  it('finds nothing where each package is listed with its digest, within the one that needs it or above', () => {
    const whole = lockfile({
      '': { dependencies: { atlas: '1.2.3' }, devDependencies: { '@map/tool': '2.0.0-rc.1' } },
      'node_modules/atlas': { ...installed, dependencies: { ink: '^1.0.0' } },
      'node_modules/atlas/node_modules/ink': { ...installed, dependencies: { water: '1' } },
      'node_modules/water': installed,
      'node_modules/@map/tool': { ...installed, optionalDependencies: { 'tool-for-windows': '2' } },
      'node_modules/tool-for-windows': { ...installed, optional: true },
    });
    expect(wrongInLockfile(whole, NPMRC)).toEqual([]);
  });

  it.each([
    ['a range', { '': { dependencies: { atlas: '^1.2.3' } }, 'node_modules/atlas': installed }, 'atlas ^1.2.3'],
    ['a package that is not listed', { '': { dependencies: { atlas: '1.2.3' } } }, 'the project needs atlas'],
    [
      'a program for another platform that was left out',
      { 'node_modules/tool': { ...installed, optionalDependencies: { 'tool-for-windows': '2' } } },
      'node_modules/tool needs tool-for-windows',
    ],
    [
      'a package that stands only within another one',
      {
        'node_modules/tool': { ...installed, dependencies: { ink: '1' } },
        'node_modules/atlas/node_modules/ink': installed,
      },
      'node_modules/tool needs ink',
    ],
    ['no digest', { 'node_modules/atlas': { version: '1.2.3' } }, 'no SHA-512'],
    ['a weak digest', { 'node_modules/atlas': { version: '1.2.3', integrity: 'sha1-AAAA' } }, 'no SHA-512'],
    [
      'a place of its own',
      { 'node_modules/atlas': { ...installed, resolved: 'https://mirror.example/atlas.tgz' } },
      'names a place of its own: https://mirror.example/atlas.tgz',
    ],
  ])('names %s', (_what, packages, told) => {
    const wrong = wrongInLockfile(lockfile(packages), NPMRC);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toContain(told);
  });

  it('demands that no package runs code when it is installed', () => {
    expect(wrongInLockfile(lockfile({}), 'fund=false\n')).toEqual(['.npmrc no longer says ignore-scripts=true']);
  });
});
