import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import process from 'node:process';
import { BROWSERS } from './build/manifest.ts';
import { zipFolder } from './package/zip.ts';
import { runNode } from './setup/run.mjs';

/** Most bytes of a package: what a reader on a slow line still waits for. */
const MOST_BYTES = 8_000_000;

// Builds both browsers a second time, apart, and compares the packages byte for byte with those of dist.
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
for (const browser of BROWSERS) {
  const again = `.cache/again/${browser}`;
  const words = ['build', '--mode', browser, '--outDir', again, '--emptyOutDir', '--logLevel', 'warn'];
  if ((await runNode('node_modules/vite/bin/vite.js', words)) !== 0)
    throw new Error(`${browser} could not be built again`);
  const zip = await zipFolder(`dist/${browser}`);
  const [first, second] = [sha256(zip), sha256(await zipFolder(again))];
  if (zip.length > MOST_BYTES) {
    console.error(
      `${browser}: the package has ${zip.length} bytes, more than ${MOST_BYTES}: see which section of facts.pack grew`,
    );
    process.exitCode = 1;
  }
  if (first === second) {
    console.log(
      `${browser}: two builds give the same package of ${(zip.length / 1e6).toFixed(2)} MB (${first.slice(0, 16)}…)`,
    );
    await rm(again, { recursive: true });
  } else {
    console.error(`${browser}: a second build gives another package; compare dist/${browser} with ${again}`);
    process.exitCode = 1;
  }
}
