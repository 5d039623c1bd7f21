import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldMention, readGold } from '../../scripts/evaluate/gold.ts';
import { type Judged, judge } from '../../scripts/evaluate/judge.ts';
import { annotation } from '../../src/cli/annotation.ts';
import { readDocument } from '../../src/cli/document.ts';
import { articleDate } from '../../src/detect/article/date.ts';
import { findCitations } from '../../src/detect/citations/find-citations.ts';
import { findMatters } from '../../src/detect/matters/find-matters.ts';
import { MARK_THRESHOLD } from '../../src/detect/mention.ts';
import type { Facts } from '../../src/facts/facts.ts';

const documents = readGold(import.meta.dirname).map((gold) => ({
  gold: { ...gold, mentions: gold.mentions.filter(({ type }) => type !== 'official') },
  document: readDocument(gold.doc, readFileSync(join(import.meta.dirname, 'docs', gold.doc), 'utf8')),
}));

/** What the grammars and matters alone, without any names, read wrong of these types in our own articles. */
export function wrongReferences(facts: Facts, types: readonly GoldMention['type'][]): Judged[] {
  return documents.flatMap(({ gold, document }) => {
    const { page, text } = document;
    const taken = findCitations(page, facts);
    const date = articleDate(page) ?? gold.date ?? undefined;
    const mentions = [...taken, ...findMatters(page, facts, { ...(date !== undefined && { date }), taken })];
    const found = annotation(gold.doc, document, { mentions }, facts, MARK_THRESHOLD);
    return judge(gold, text, found.mentions, new Map()).judged.filter(
      ({ type, verdict }) => types.includes(type) && verdict !== 'right',
    );
  });
}
