import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { createDetector, type Detector } from '../detect/detect.ts';
import type { Facts } from '../facts/facts.ts';
import { Pack, PackError } from '../facts/pack.ts';
import { openFacts } from '../facts/pack-facts.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Where the compiled pack is kept between runs. */
const KEPT = join(ROOT, '.cache/facts.pack');
/** What the pack is made from: tables, and the code that lays them out. */
const MADE_FROM = ['facts', 'scripts/facts', 'src/facts', 'src/detect/names', 'src/search', 'package-lock.json'];

/** When a file or any file below a folder was last changed, in milliseconds; 0 for none. */
async function changed(path: string): Promise<number> {
  const info = await stat(path).catch(() => undefined);
  if (info === undefined) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  const times = await Promise.all((await readdir(path)).map((name) => changed(join(path, name))));
  return Math.max(0, ...times);
}

/** The path of the pack of the tables in `facts/`, compiled anew when it is missing or older than they. */
export async function keptPack(): Promise<string> {
  const sources = await Promise.all(MADE_FROM.map((path) => changed(join(ROOT, path))));
  if ((await changed(KEPT)) <= Math.max(...sources)) {
    const program = ['scripts/run.mjs', 'scripts/facts/write.ts', KEPT].map((path) => join(ROOT, path));
    await promisify(execFile)(process.execPath, [program[0] ?? '', program[1] ?? '', KEPT], { cwd: ROOT });
  }
  return KEPT;
}

/** The facts, and the detector that works with them. */
export interface OpenedFacts {
  readonly facts: Facts;
  readonly detector: Detector;
}

/** Opens a pack, by default that of `facts/`. Throws an error that names the file. */
export async function openFactsFile(path?: string): Promise<OpenedFacts> {
  const file = path ?? (await keptPack());
  try {
    const pack = await Pack.open(new Uint8Array(await readFile(file)));
    const facts = openFacts(pack);
    return { facts, detector: createDetector(facts, pack) };
  } catch (error) {
    if (error instanceof PackError) throw new Error(`${file}: ${error.message}`);
    throw error;
  }
}
