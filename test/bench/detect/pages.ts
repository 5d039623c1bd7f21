import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { decode } from '../../../src/cli/decode.ts';
import { readText } from '../../../src/cli/document.ts';
import type { PageText, Passage } from '../../../src/detect/page-text.ts';
import { fillerOf } from './filler.ts';

const ARTICLES = join(import.meta.dirname, '../../articles');
/** Languages whose speed is measured: ISO 639-1. */
export const BENCH_LANGUAGES = ['en', 'fr', 'es', 'de', 'ru', 'ar', 'zh', 'ko'] as const;
export type BenchLanguage = (typeof BENCH_LANGUAGES)[number];

/** How often a page speaks of what Preamble finds. */
export const DENSITIES = {
  /** A mention in 60 to 100 words, as in reports of world news. */
  news: 1,
  /** Our own articles as they stand, a mention in about 12 words: made to test, denser than any paper. */
  dense: 0,
} as const;
export type Density = keyof typeof DENSITIES;

/** Words of filler beside each word of an article; Chinese in characters. */
const FILLER_SHARE = 6;
const SENTENCES_A_PARAGRAPH = 4;

interface Article {
  readonly date: string;
  readonly passages: readonly Passage[];
}

function articles(lang: BenchLanguage): Article[] {
  const row = v.object({ doc: v.string(), date: v.string() });
  const dates = new Map(
    readFileSync(join(ARTICLES, 'gold.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const { doc, date } = v.parse(row, JSON.parse(line));
        return [doc, date];
      }),
  );
  return readdirSync(join(ARTICLES, 'docs'))
    .filter((name) => name.startsWith(`${lang}-`) && name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      date: dates.get(name) ?? '',
      passages: readText(decode(readFileSync(join(ARTICLES, 'docs', name)))).page.passages,
    }));
}

/** Numbers that look random and are the same every time. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Bytes of the pages' text in UTF-8, as files and news sites write it. */
export const bytesOf = (pages: readonly PageText[]): number =>
  pages.reduce((sum, page) => sum + page.passages.reduce((n, { text }) => n + Buffer.byteLength(text), 0), 0);

/**
 * Pages of together at least `size` bytes: our own articles in turn, between their paragraphs as much filler as
 * the density wants. The same arguments give the same pages.
 */
export function benchPages(lang: BenchLanguage, density: Density, size: number): readonly PageText[] {
  const own = articles(lang);
  const filler = fillerOf(lang);
  const random = sequence(own.length * 7919 + 1);
  const gap = lang === 'zh' ? '' : ' ';
  const paragraph = (): Passage => {
    const text = Array.from({ length: SENTENCES_A_PARAGRAPH }, () => filler[random(filler.length)]).join(gap);
    return { text, part: 'article' };
  };
  const pages: PageText[] = [];
  for (let i = 0, bytes = 0; bytes < size; i += 1) {
    const { date, passages } = own[i % own.length] as Article;
    const dressed = passages.flatMap((passage) => {
      const all = [passage];
      for (let units = 0; units < passage.text.length * FILLER_SHARE * DENSITIES[density]; ) {
        const more = paragraph();
        units += more.text.length;
        all.push(more);
      }
      return all;
    });
    const page: PageText = { lang, dates: [{ source: 'json-ld', value: date }], passages: dressed };
    pages.push(page);
    bytes += bytesOf([page]);
  }
  return pages;
}
