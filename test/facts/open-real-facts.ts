import { readTables } from '../../scripts/facts/checks.ts';
import { layOutPack } from '../../scripts/facts/compile.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { Pack } from '../../src/facts/pack.ts';
import { openFacts } from '../../src/facts/pack-facts.ts';

let opened: Promise<Facts> | undefined;

/** The facts of this project, compiled without the index of names; once for each test file. */
export function openRealFacts(): Promise<Facts> {
  opened ??= readTables('facts').then(async (tables) => openFacts(await Pack.open(await layOutPack(tables))));
  return opened;
}
