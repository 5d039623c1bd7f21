import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { annotation } from '../src/cli/annotation.ts';
import { decode } from '../src/cli/decode.ts';
import { readDocument } from '../src/cli/document.ts';
import { openFactsFile } from '../src/cli/facts-file.ts';
import { MARK_THRESHOLD } from '../src/detect/mention.ts';
import { calibration, figures, traps } from './evaluate/figures.ts';
import { readGold } from './evaluate/gold.ts';
import { type JudgedDocument, judge } from './evaluate/judge.ts';
import { compareAndKeep } from './evaluate/last-run.ts';
import { bearersOf } from './evaluate/same-thing.ts';

const USAGE = `Usage: npm run evaluate -- FOLDER [--lang CODE] [--perfect]
Compares detection with the annotated documents of FOLDER (gold.jsonl and docs/; see test/articles/README.md).

  --lang CODE  only documents in this language; the run is not kept
  --perfect    fail unless every mention is found, none is made up and no trap is fallen for`;
const KEPT = '.cache/evaluate.json';

/** Judges every document of a folder: what is marked, and with what is too unsure to be. */
async function judgeAll(
  folder: string,
  lang: string | undefined,
): Promise<{ marked: JudgedDocument[]; possible: JudgedDocument[] }> {
  const { facts, detector } = await openFactsFile();
  const bearers = bearersOf(facts);
  const marked: JudgedDocument[] = [];
  const possible: JudgedDocument[] = [];
  for (const gold of readGold(folder)) {
    if (lang !== undefined && gold.lang !== lang) continue;
    const document = readDocument(gold.doc, decode(await readFile(join(folder, 'docs', gold.doc))));
    const { mentions } = annotation(gold.doc, document, detector.detect(document.page), facts, 0);
    const sure = mentions.filter(({ confidence }) => confidence >= MARK_THRESHOLD);
    marked.push(judge(gold, document.text, sure, bearers));
    possible.push(judge(gold, document.text, mentions, bearers));
  }
  return { marked, possible };
}

async function evaluate(folder: string, lang: string | undefined): Promise<boolean> {
  const { marked, possible } = await judgeAll(folder, lang);
  const judged = marked.flatMap((document) => document.judged);
  const wrong = judged.filter(({ verdict }) => verdict !== 'right');
  for (const { doc, verdict, type, what, context } of wrong) {
    console.log(`${verdict.padEnd(8)} ${doc} ${type} ${what}\n         … ${context} …`);
  }
  for (const { doc, unplaced } of marked) {
    for (const quote of unplaced) console.log(`annotation: ${doc} has no “${quote}”`);
  }
  console.log(['', ...figures(marked), '', ...traps(marked), '', ...calibration(possible), ''].join('\n'));
  if (lang === undefined) console.log(compareAndKeep(KEPT, resolve(folder), judged).join('\n'));
  return (
    wrong.length === 0 && marked.every((each) => each.unplaced.length === 0 && each.traps.every(({ hit }) => !hit))
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, perfect: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    const isPerfect = await evaluate(folder, values.lang);
    if (values.perfect && !isPerfect) process.exitCode = 1;
  } catch (error) {
    console.error(`evaluate: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
