import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGold } from '../../scripts/evaluate/gold.ts';
import { type JudgedDocument, judge } from '../../scripts/evaluate/judge.ts';
import { bearersOf } from '../../scripts/evaluate/same-thing.ts';
import { annotation } from '../../src/cli/annotation.ts';
import { readDocument } from '../../src/cli/document.ts';
import { createDetector } from '../../src/detect/detect.ts';
import { MARK_THRESHOLD } from '../../src/detect/mention.ts';
import { realFacts } from '../real-facts.ts';

const HERE = import.meta.dirname;

describe('our own annotated articles', () => {
  const judged = new Map<string, JudgedDocument>();

  beforeAll(async () => {
    const { pack, facts } = await realFacts();
    const detector = createDetector(facts, pack);
    const bearers = bearersOf(facts);
    for (const gold of readGold(HERE)) {
      const document = readDocument(gold.doc, readFileSync(join(HERE, 'docs', gold.doc), 'utf8'));
      const { mentions } = annotation(gold.doc, document, detector.detect(document.page), facts, MARK_THRESHOLD);
      judged.set(gold.doc, judge(gold, document.text, mentions, bearers));
    }
  }, 120_000);

  it.each(readGold(HERE).map(({ doc }) => doc))('%s is read right', (doc) => {
    const document = judged.get(doc);
    expect(document?.judged.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
    expect(document?.traps.filter(({ hit }) => hit)).toEqual([]);
  });
});
