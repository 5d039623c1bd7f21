import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import process from 'node:process';
import { build } from 'vite';
import { BROWSERS } from './build/manifest.ts';
import { zipFolder } from './package/zip.ts';

// Builds both browsers a second time, apart, and compares the packages byte for byte with those of dist.
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
for (const browser of BROWSERS) {
  const again = `.cache/again/${browser}`;
  await build({ mode: browser, logLevel: 'warn', build: { outDir: again } });
  const [first, second] = [sha256(await zipFolder(`dist/${browser}`)), sha256(await zipFolder(again))];
  if (first === second) {
    console.log(`${browser}: two builds give the same package (${first.slice(0, 16)}…)`);
    await rm(again, { recursive: true });
  } else {
    console.error(`${browser}: a second build gives another package; compare dist/${browser} with ${again}`);
    process.exitCode = 1;
  }
}
