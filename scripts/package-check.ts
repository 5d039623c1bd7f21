import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import process from 'node:process';
import { BROWSERS } from './build/manifest.ts';
import { zipFolder } from './package/zip.ts';
import { runNode } from './setup/run.mjs';

// Builds both browsers a second time, apart, and compares the packages byte for byte with those of dist.
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
for (const browser of BROWSERS) {
  const again = `.cache/again/${browser}`;
  const words = ['build', '--mode', browser, '--outDir', again, '--emptyOutDir', '--logLevel', 'warn'];
  if ((await runNode('node_modules/vite/bin/vite.js', words)) !== 0)
    throw new Error(`${browser} could not be built again`);
  const [first, second] = [sha256(await zipFolder(`dist/${browser}`)), sha256(await zipFolder(again))];
  if (first === second) {
    console.log(`${browser}: two builds give the same package (${first.slice(0, 16)}…)`);
    await rm(again, { recursive: true });
  } else {
    console.error(`${browser}: a second build gives another package; compare dist/${browser} with ${again}`);
    process.exitCode = 1;
  }
}
