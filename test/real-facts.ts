import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { keptPack } from '../src/cli/facts-file.ts';
import type { Facts } from '../src/facts/facts.ts';
import { Pack } from '../src/facts/pack.ts';
import { openFacts } from '../src/facts/pack-facts.ts';

let opened: Promise<{ readonly pack: Pack; readonly facts: Facts }> | undefined;

/** The project's own facts, opened once for a test file; `PREAMBLE_PACK` names a compiled pack to take instead. */
export function realFacts(): Promise<{ readonly pack: Pack; readonly facts: Facts }> {
  opened ??= (async () => {
    const pack = await Pack.open(new Uint8Array(await readFile(process.env['PREAMBLE_PACK'] ?? (await keptPack()))));
    return { pack, facts: openFacts(pack) };
  })();
  return opened;
}
