import { compileFacts } from '../../scripts/facts/compile.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { Pack } from '../../src/facts/pack.ts';
import { openFacts } from '../../src/facts/pack-facts.ts';

let opened: Promise<{ readonly pack: Pack; readonly facts: Facts }> | undefined;

/** The project's own facts, compiled once for a test file. */
export function realFacts(): Promise<{ readonly pack: Pack; readonly facts: Facts }> {
  opened ??= (async () => {
    const pack = await Pack.open(await compileFacts());
    return { pack, facts: openFacts(pack) };
  })();
  return opened;
}
