/**
 * Loads every saved page (HTML) of a folder whole in both browsers and says whether Preamble left it as it was:
 * npm run real-pages -- FOLDER [chrome|firefox]
 * Needs a build. Nothing is asked of the network: what a page lacks, it lacks.
 */
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { BROWSERS } from '../../scripts/build/manifest.ts';
import { startSession } from '../e2e/harness/session.ts';
import { checkPage } from './check-page.ts';

const [folder, only] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: npm run real-pages -- FOLDER [chrome|firefox]');
const pages = (await readdir(folder)).filter((name) => /\.html?$/.test(name)).sort();
if (pages.length === 0) throw new Error(`${folder} holds no page (*.html)`);

let faulty = 0;
for (const kind of BROWSERS) {
  if (only !== undefined && only !== kind) continue;
  const session = await startSession(kind, undefined, resolve(folder));
  let marks = 0;
  let shift = 0;
  try {
    for (const name of pages) {
      const result = await checkPage(session, name).catch((error: unknown) => ({
        marks: 0,
        shift: 0,
        faults: [`could not be checked: ${String(error)}`],
        notes: [],
      }));
      marks += result.marks;
      shift += result.shift;
      if (result.faults.length > 0) faulty += 1;
      console.log(`${kind} ${name}: ${result.marks} marks, ${result.faults.length === 0 ? 'as it was' : 'FAULTS'}`);
      for (const line of [...result.faults, ...result.notes]) console.log(`  ${line.replaceAll(/\p{Cc}+/gu, ' ')}`);
    }
  } finally {
    await session.close();
  }
  console.log(`${kind}: ${pages.length} pages, ${marks} marks, layout shift ${shift}`);
}
console.log(faulty === 0 ? 'Every page is as it was' : `${faulty} pages with faults`);
if (faulty > 0) process.exitCode = 1;
