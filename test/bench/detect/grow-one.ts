/**
 * Detects one family's texts in sizes that grow, each a page of one passage, or where the family's name says so of a passage
 * for each repetition; prints a line of JSON for each size.
 */
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { createDetector } from '../../../src/detect/detect.ts';
import { Pack } from '../../../src/facts/pack.ts';
import { openFacts } from '../../../src/facts/pack-facts.ts';
import { FAMILIES, IN_PASSAGES } from './families.ts';

const [path = '', family = '', ...sizes] = process.argv.slice(2);
const pack = await Pack.open(new Uint8Array(await readFile(path)));
const detector = createDetector(openFacts(pack), pack);
const unit = FAMILIES[family] ?? '';
const textsOf = (size: number): string[] => {
  const times = Math.ceil(size / unit.length);
  return family.startsWith(IN_PASSAGES) ? Array.from({ length: times }, () => unit) : [unit.repeat(times)];
};
const detect = (texts: readonly string[]) =>
  detector.detect({
    lang: 'en',
    dates: [{ source: 'json-ld', value: '2023-09-05' }],
    passages: texts.map((text) => ({ text, part: 'article' })),
  });

// What is read once and what the engine compiles is no growth.
detect(['Security Council resolution 1701, President Putin.', ...textsOf(50_000)]);
for (const size of sizes.map(Number)) {
  const texts = textsOf(size);
  const before = process.cpuUsage();
  const { mentions } = detect(texts);
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ size, ms: (user + system) / 1000, mentions: mentions.length }));
}
