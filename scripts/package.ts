import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import manifest from '../manifest.json' with { type: 'json' };
import { BROWSERS } from './build/manifest.ts';
import { zipFolder } from './package/zip.ts';

// Packs dist/chrome and dist/firefox for the stores.
await mkdir('artifacts', { recursive: true });
for (const browser of BROWSERS) {
  const path = join('artifacts', `preamble-${manifest.version}-${browser}.zip`);
  const zip = await zipFolder(join('dist', browser));
  await writeFile(path, zip);
  console.log(`${path}: ${(zip.length / 1e6).toFixed(2)} MB`);
}
