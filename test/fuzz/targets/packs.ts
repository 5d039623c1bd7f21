import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { checkTables } from '../../../scripts/facts/checks.ts';
import { layOutPack } from '../../../scripts/facts/compile.ts';
import { Pack, PackError } from '../../../src/facts/pack.ts';
import { openFacts } from '../../../src/facts/pack-facts.ts';
import { smallTexts } from '../../facts/small-tables.ts';
import { asyncTarget, must } from '../target.ts';

const sound = await layOutPack(checkTables(smallTexts()).tables);
/** Everything from here on is under the checksum that stands before it. */
const CHECKED_FROM = 36;
const DIGEST_AT = 4;

/** Whether a piece of work ends well, or with the error that says what is wrong with the pack. */
async function endsWell(work: () => unknown): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof PackError) return false;
    throw error;
  }
}

const flips = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 })), { maxLength: 4 });
const damaged = fc.tuple(flips, fc.option(fc.nat(sound.length - 1), { nil: undefined })).map(([changes, cut]) => {
  const bytes = sound.slice();
  for (const [at, by] of changes) bytes[at] = (bytes[at] ?? 0) ^ by;
  return cut === undefined ? bytes : bytes.slice(0, cut);
});

const same = (bytes: Uint8Array): boolean => Buffer.compare(bytes, sound) === 0;

/** Bytes flipped, or the end cut off: refused, always. */
export const damagedPacks = asyncTarget('damaged packs', 10, damaged, async (bytes) => {
  must((await endsWell(() => Pack.open(bytes))) === same(bytes), 'a damaged pack is refused, a sound one opened');
});

/** Wrong at heart: damage under a checksum that fits. Whatever is asked, the answer is an answer or a word about the pack. */
export const wrongPacks = asyncTarget('wrong packs', 20, damaged, async (bytes) => {
  if (bytes.length > CHECKED_FROM) {
    bytes.set(createHash('sha256').update(bytes.subarray(CHECKED_FROM)).digest(), DIGEST_AT);
  }
  await endsWell(async () => {
    const facts = openFacts(await Pack.open(bytes));
    const questions = [
      () => [1, 2, 3].map((n) => [facts.resolution(n), facts.recalledBy(n), facts.endedBy(n), facts.mattersOf(n)]),
      () => [
        facts.statement('S/PRST/1994/1'),
        facts.failedDraft('S/2'),
        facts.namedBy('S/1'),
        facts.adoptedAt('S/PV.1'),
      ],
      () => [facts.matters(), facts.titles(), facts.confusables(), facts.sources(), facts.recordOf('AUS')],
      () => [facts.official('trygve-lie'), facts.successions('trygve-lie'), facts.council(1946)],
    ];
    for (const ask of questions) await endsWell(ask);
  });
});
