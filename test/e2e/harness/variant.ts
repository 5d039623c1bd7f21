import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFolder } from '../../../scripts/browser/launch.ts';
import type { Browser as Kind } from '../../../scripts/build/manifest.ts';

/** A copy of the production build, changed by `change`; for what cannot happen to a sound one. */
export async function variantBuild(kind: Kind, change: (folder: string) => Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'preamble-build-'));
  await cp(builtFolder(kind), folder, { recursive: true });
  await change(folder);
  return folder;
}
