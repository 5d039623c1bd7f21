/** Detects one family's texts in sizes that grow, each a page of one passage; prints a line of JSON for each size. */
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { createDetector } from '../../../src/detect/detect.ts';
import { Pack } from '../../../src/facts/pack.ts';
import { openFacts } from '../../../src/facts/pack-facts.ts';
import { FAMILIES } from './families.ts';

const [path = '', family = '', ...sizes] = process.argv.slice(2);
const pack = await Pack.open(new Uint8Array(await readFile(path)));
const detector = createDetector(openFacts(pack), pack);
const unit = FAMILIES[family] ?? '';
const textOf = (size: number): string => unit.repeat(Math.ceil(size / unit.length));
const detect = (text: string) =>
  detector.detect({
    lang: 'en',
    dates: [{ source: 'json-ld', value: '2023-09-05' }],
    passages: [{ text, part: 'article' }],
  });

// What is read once and what the engine compiles is no growth.
detect(`Security Council resolution 1701, President Putin. ${textOf(50_000)}`);
for (const size of sizes.map(Number)) {
  const text = textOf(size);
  const before = process.cpuUsage();
  const { mentions } = detect(text);
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ size, ms: (user + system) / 1000, mentions: mentions.length }));
}
