import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figures, traps } from '../../scripts/evaluate/figures.ts';
import type { GoldDocument, GoldMention } from '../../scripts/evaluate/gold.ts';
import { readGold } from '../../scripts/evaluate/gold.ts';
import { judge } from '../../scripts/evaluate/judge.ts';
import { compareAndKeep } from '../../scripts/evaluate/last-run.ts';
import { nth, wordCount } from '../../scripts/evaluate/span.ts';
import type { AnnotatedMention } from '../../src/cli/annotation.ts';

const TEXT = 'Ms Watson named resolution 1701. Watson said so. Ms May may stay.';
const BEARERS = new Map([
  ['adriennewatson', new Set(['adriennewatson'])],
  ['adwatson', new Set(['adriennewatson'])],
]);
const gold = (mentions: Partial<GoldMention>[]): GoldDocument => ({
  doc: 'a.txt',
  lang: 'en',
  mentions: mentions.map((mention) => ({
    quote: '',
    occurrence: 1,
    type: 'official',
    ids: [],
    aka: [],
    optional: false,
    ...mention,
  })),
  traps: [{ quote: 'May', occurrence: 1, kind: 'word' }],
});
function found(quote: string, occurrence: number, more: Partial<AnnotatedMention> = {}): AnnotatedMention {
  const range = nth(TEXT, quote, occurrence)!;
  return { quote, occurrence, range, type: 'official', confidence: 0.9, because: '', ...more };
}
const watson = { name: 'Ad. Watson', id: 'adrienne-watson' };
const verdicts = (document: GoldDocument, ...mentions: AnnotatedMention[]): string[] =>
  judge(document, TEXT, mentions, BEARERS).judged.map(({ quote, verdict }) => `${quote} ${verdict}`);

describe('judging', () => {
  const document = gold([
    { quote: 'Ms Watson', name: 'Adrienne Watson' },
    { quote: 'resolution 1701', type: 'resolution', ids: ['S/RES/1701'] },
    { quote: 'Watson', occurrence: 2, name: 'Adrienne Watson' },
  ]);

  it('is right where type, place and identity agree, aliases and ways to write a symbol included', () => {
    expect(
      verdicts(
        document,
        found('Watson', 1, watson),
        found('1701', 1, { type: 'resolution', ids: ['S/RES/1701 (2006)'] }),
        found('Watson', 2, watson),
      ),
    ).toEqual(['Ms Watson right', 'resolution 1701 right', 'Watson right']);
  });

  it('tells what was missed, taken for another, and made up', () => {
    const made = [found('Watson', 1, { name: 'Emma Watson' }), found('May', 1, { name: 'Theresa May' })];
    const judged = judge(document, TEXT, made, BEARERS);
    expect(judged.judged.map(({ verdict }) => verdict)).toEqual(['misnamed', 'missed', 'missed', 'false']);
    expect(judged.traps).toEqual([{ kind: 'word', quote: 'May', hit: true }]);
    expect(judged.findings.map(({ right }) => right)).toEqual([false, false]);
  });

  it('counts what may be found or left neither way', () => {
    const optional = gold([{ quote: 'Ms May', name: 'Theresa May', optional: true }]);
    expect(verdicts(optional)).toEqual([]);
    expect(judge(optional, TEXT, [found('May', 1, { name: 'Somebody' })], BEARERS).findings).toEqual([]);
  });

  it('leaves out what lies outside the annotated part', () => {
    const part = {
      ...gold([]),
      scope: 'article',
      articleText: { start: 'Watson said', startOccurrence: 1, end: 'so.' },
    };
    expect(verdicts(part, found('Watson', 1, watson))).toEqual([]);
    expect(verdicts(part, found('Watson', 2, watson))).toEqual(['Watson false']);
  });

  it('gives figures', () => {
    const judged = judge(document, TEXT, [found('Watson', 1, watson), found('May', 1)], BEARERS);
    expect(figures([judged])[1]).toMatch(/^all\s+3\s+2\s+0\.500\s+0\.333\s+0\.400$/);
    expect(traps([judged])[0]).toBe('traps: 1 of 1 fallen for');
  });
});

it('words are counted also where nothing parts them', () => {
  expect(wordCount('The council met.')).toBe(3);
  expect(wordCount('安全理事会议')).toBeCloseTo(6 / 1.7);
});

it('the last run is kept, and what was gained and lost against it is told', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'evaluate-')), 'evaluate.json');
  const document = gold([{ quote: 'Ms Watson', name: 'Adrienne Watson' }]);
  const right = judge(document, TEXT, [found('Watson', 1, watson)], BEARERS).judged;
  const missed = judge(document, TEXT, [], BEARERS).judged;
  expect(compareAndKeep(path, 'x', missed)).toEqual(['no earlier run to compare with']);
  expect(compareAndKeep(path, 'x', right).join('\n')).toContain('a.txt official “Ms Watson” no. 1: missed → right');
  expect(compareAndKeep(path, 'x', missed)[0]).toBe('against the last run: 0 gained, 1 lost');
  expect(compareAndKeep(path, 'y', missed)).toEqual(['no earlier run to compare with']);
});

it('a folder without annotations is named', () => {
  expect(() => readGold('/no/such/folder')).toThrow(/gold\.jsonl/);
});
