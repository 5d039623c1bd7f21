import { SqueezedText } from '../../src/cli/squeezed-text.ts';
import type { GoldDocument } from './gold.ts';

/** A stretch of a text, UTF-16 units, the end not included. */
export type Span = readonly [start: number, end: number];

export const overlap = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];

const squeezed = (text: string): string => new SqueezedText(text).text;

/** The `n`th place (1 = the first) where a quote stands in a text, those that overlap counted. */
export function nth(text: string, quote: string, n: number): Span | undefined {
  const wanted = squeezed(quote);
  let at = -1;
  for (let i = 0; i < n; i += 1) {
    at = text.indexOf(wanted, at + 1);
    if (at < 0) return undefined;
  }
  return wanted === '' ? undefined : [at, at + wanted.length];
}

/** The part of the text that was annotated; undefined for all of it. */
export function annotatedSpan({ scope, articleText }: GoldDocument, text: string): Span | undefined {
  if (articleText === undefined || scope !== 'article') return undefined;
  const start = nth(text, articleText.start, articleText.startOccurrence)?.[0];
  if (start === undefined) return undefined;
  const last = squeezed(articleText.end);
  const end = text.indexOf(last, start);
  return [start, end < 0 ? text.length : end + last.length];
}

/** Words of a text; Chinese and Japanese count a word for 1.7 characters. */
export function wordCount(text: string): number {
  const characters = text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  const words = text.match(/(?![\u3040-\u30ff\u3400-\u9fff])\p{L}[\p{L}\p{N}_'’-]*/gu)?.length ?? 0;
  return words + characters / 1.7;
}
