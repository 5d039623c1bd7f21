import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/cli/decode.ts';
import { readDocument } from '../../src/cli/document.ts';

const HERE = import.meta.dirname;
const lines = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
const table = (name: string): unknown[] => lines(join(HERE, '../../facts', `${name}.jsonl`));

const officials = new Map(
  table('officials').map((row) => {
    const { id, name } = v.parse(v.object({ id: v.string(), name: v.string() }), row);
    return [id, name];
  }),
);
const resolutions = new Set(table('resolutions').map((row) => `S/RES/${v.parse(v.object({ n: v.number() }), row).n}`));
const matters = new Set(table('regimes').map((row) => v.parse(v.object({ id: v.string() }), row).id)).add('other');
const statements = new Set(table('statements').map((row) => v.parse(v.object({ symbol: v.string() }), row).symbol));

const place = { quote: v.pipe(v.string(), v.nonEmpty()), occurrence: v.pipe(v.number(), v.integer(), v.minValue(1)) };
const optional = v.optional(v.literal(true));
const resolutionId = v.pipe(
  v.string(),
  v.check((id) => resolutions.has(id), 'is no resolution of the facts'),
);
const mentionSchema = v.variant('type', [
  v.strictObject({ ...place, type: v.literal('resolution'), ids: v.tuple([resolutionId]), optional }),
  v.strictObject({
    ...place,
    type: v.literal('resolution-unnumbered'),
    regime: v.pipe(
      v.string(),
      v.check((id) => matters.has(id), 'is no matter of the facts'),
    ),
    ids: v.optional(v.tuple([resolutionId])),
    optional,
  }),
  v.strictObject({
    ...place,
    type: v.literal('document'),
    ids: v.tuple([
      v.pipe(
        v.string(),
        v.regex(/^[AS]\/(?!RES\/\d+$)/),
        v.check((id) => !id.startsWith('S/PRST/') || statements.has(id), 'is no statement of the facts'),
      ),
    ]),
    optional,
  }),
  v.strictObject({
    ...place,
    type: v.literal('official'),
    name: v.string(),
    form: v.picklist(['full', 'title+surname', 'surname', 'foreign-full', 'foreign-short']),
    id: v.string(),
    optional,
  }),
]);
const articleSchema = v.strictObject({
  doc: v.pipe(v.string(), v.regex(/^[a-z]{2}-\d{2}\.(txt|html)$/)),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  date: v.pipe(v.string(), v.isoDate()),
  split: v.literal('own'),
  genre: v.literal('news'),
  about: v.pipe(v.string(), v.nonEmpty()),
  mentions: v.array(mentionSchema),
  traps: v.array(v.strictObject({ ...place, kind: v.string(), why: v.string() })),
});
const articles = lines(join(HERE, 'gold.jsonl')).map((row) => v.parse(articleSchema, row));

/** Where the `occurrence`th `quote` begins, those that overlap counted; -1 where there are fewer. */
function nth(text: string, quote: string, occurrence: number): number {
  let at = -1;
  for (let count = 0; count < occurrence; count += 1) {
    at = text.indexOf(quote, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

describe('our annotated articles', () => {
  it('are all annotated, each once, and cover the languages', () => {
    expect(articles.map(({ doc }) => doc)).toEqual(readdirSync(join(HERE, 'docs')).sort());
    expect(articles.length).toBeGreaterThanOrEqual(60);
    expect(new Set(articles.map(({ lang }) => lang)).size).toBe(13);
    expect(articles.filter(({ mentions }) => mentions.length === 0).length).toBeGreaterThanOrEqual(8);
  });

  describe.each(articles)('$doc', ({ doc, lang, mentions, traps }) => {
    const { text } = readDocument(doc, decode(readFileSync(join(HERE, 'docs', doc))));
    const places = [...mentions, ...traps].map(({ quote, occurrence }) => ({
      quote,
      start: nth(text, quote, occurrence),
    }));

    it('has every quote where the annotation says, none over another', () => {
      expect(doc.slice(0, 2)).toBe(lang);
      expect(places.filter(({ start }) => start < 0)).toEqual([]);
      const sorted = places.toSorted((a, b) => a.start - b.start);
      const overlapping = sorted.filter((each, i) => {
        const before = sorted[i - 1];
        return before !== undefined && before.start + before.quote.length > each.start;
      });
      expect(overlapping).toEqual([]);
    });

    it('names officials as the facts do', () => {
      const named = mentions.flatMap((mention) => (mention.type === 'official' ? [mention] : []));
      expect(named.filter(({ id, name }) => officials.get(id) !== name)).toEqual([]);
    });
  });
});
