import { mkdir, mkdtemp, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zipFolder } from '../../scripts/package/zip.ts';

async function folderOf(names: readonly string[], seconds: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'preamble-zip-'));
  await mkdir(join(folder, 'assets'));
  for (const name of names) {
    await writeFile(join(folder, name), `content of ${name}`);
    await utimes(join(folder, name), seconds, seconds);
  }
  return folder;
}

test('the same files give the same bytes, whenever and in whatever order they were written', async () => {
  const names = ['manifest.json', 'assets/b.js', 'assets/a.js'];
  const early = await zipFolder(await folderOf(names, 1_000_000_000));
  const late = await zipFolder(await folderOf(names.toReversed(), 1_700_000_000));
  expect(early.equals(late)).toBe(true);
});
