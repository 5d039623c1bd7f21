import type { Facts } from '../facts/facts.ts';
import { symbolMeaning } from '../facts/symbol.ts';
import { type Hit, tierOf } from './ranking.ts';
import { asciiDigits, type SearchWord } from './words.ts';

const SYMBOL = /^[AS]\/[A-Z0-9./()-]+$/;
const RESOLUTION_SYMBOL = /^S\/RES\/(\d{1,4})/;
const NUMBER = /^\d{1,4}$/;
/** So many numbers that begin with the one typed are worth showing. */
const MOST_BEGINNING = 9;

const hit = (n: number, score: number): Hit => ({ subject: { kind: 'resolution', n }, score });

/** What the query names if it is a document symbol: known or not, where its form is certain. */
export function bySymbol(facts: Facts, query: string): Hit[] {
  const symbol = asciiDigits(query).replace(/\s+/gu, '').toUpperCase();
  const resolution = RESOLUTION_SYMBOL.exec(symbol)?.[1];
  if (resolution !== undefined)
    return facts.yearOf(Number(resolution)) === undefined ? [] : [hit(Number(resolution), tierOf('exact'))];
  if (!SYMBOL.test(symbol)) return [];
  const known =
    facts.statement(symbol) !== undefined ||
    facts.failedDraft(symbol) !== undefined ||
    facts.namedBy(symbol).length > 0;
  const { series, number } = symbolMeaning(symbol);
  if (!known && (series === 'other' || number === undefined)) return [];
  return [{ subject: { kind: 'document', symbol }, score: tierOf('exact') }];
}

/** Resolutions whose number begins with the digits typed, where those are a number of their own too or not yet. */
function beginning(facts: Facts, digits: string): Hit[] {
  const hits: Hit[] = [];
  for (let scale = 10; scale <= 1000 && hits.length < MOST_BEGINNING; scale *= 10) {
    const from = Number(digits) * scale;
    for (let n = from; n < from + scale && n <= facts.newestResolution && hits.length < MOST_BEGINNING; n++) {
      if (n > 0) hits.push(hit(n, tierOf('begins') - n / facts.newestResolution));
    }
  }
  return hits;
}

/**
 * Resolutions that the query names by number alone: "1701", "2231 (2015)", "resolution 1701".
 * A year beside the number that is another than the resolution's takes nothing away but its rank.
 */
export function byNumber(facts: Facts, words: readonly SearchWord[]): Hit[] {
  const numbers = words.filter(({ text }) => NUMBER.test(text));
  if (numbers.length === 0 || numbers.length !== words.length || numbers.length > 2) return [];
  const [first, second] = numbers.map(({ text }) => Number(text));
  if (first === undefined || first === 0) return [];
  if (second !== undefined) {
    if (facts.yearOf(first) === undefined) return [];
    return [hit(first, tierOf(facts.yearOf(first) === second ? 'exact' : 'begins'))];
  }
  const exact = facts.yearOf(first) === undefined ? [] : [hit(first, tierOf('exact'))];
  return [...exact, ...beginning(facts, String(first))];
}
