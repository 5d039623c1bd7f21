import { openNames } from '../detect/names/names-index.ts';
import type { ContextReader } from '../detect/names/read/context.ts';
import type { CardSubject } from '../facts/card-facts.ts';
import type { Facts } from '../facts/facts.ts';
import type { Pack } from '../facts/pack.ts';
import { byNumber, bySymbol } from './numbers.ts';
import { isYear, type Told } from './offices.ts';
import { openPapers } from './papers.ts';
import { openOfficials } from './people.ts';
import { best, isWhole } from './ranking.ts';
import { asciiDigits, type SearchWord, searchWords, tellingWords } from './words.ts';

/** Longer queries are no queries: somebody selected a paragraph. UTF-16 units. */
const LONGEST = 200;

/**
 * The subjects that a query may mean, the likeliest first, at most `limit`: by number or symbol, by words of the
 * subject, by name in any script, by office and state. The same query gives the same answer; it never throws on any.
 */
export type Search = (query: string, limit: number) => readonly CardSubject[];

/** What the query says of offices and states, each with the words of `words` that say it. */
function toldBy(query: string, words: readonly SearchWord[], readContext: ContextReader): Told[] {
  return readContext(query).flatMap(({ start, end, words: said }) => {
    const meanings = said.filter(({ category }) => category === 'title' || category === 'country');
    if (meanings.length === 0) return [];
    const inside = new Set(searchWords(query.slice(start, end)).map(({ text }) => text));
    return [{ meanings, covers: words.filter(({ text }) => inside.has(text)) }];
  });
}

/** The states that a word of the query names. */
function countriesOf(word: SearchWord, told: readonly Told[]): ReadonlySet<number> {
  return new Set(
    told.flatMap(({ meanings, covers }) =>
      covers.includes(word)
        ? meanings.flatMap(({ category, country }) => (category === 'country' && country !== 0 ? [country] : []))
        : [],
    ),
  );
}

/** Opens the search of a pack. Throws a `PackError` when a section is missing. */
export function openSearch(facts: Facts, pack: Pack): Search {
  const index = openNames(pack);
  const findPapers = openPapers(facts, pack);
  const findOfficials = openOfficials(facts, index);
  return (raw, limit) => {
    const query = asciiDigits(raw.slice(0, LONGEST).trim());
    const symbols = bySymbol(facts, query);
    if (symbols.length > 0) return symbols.map(({ subject }) => subject);
    const words = tellingWords(searchWords(query));
    if (words.length === 0) return [];
    const told = toldBy(query, words, index.readContext);
    // A number that is no year stands in the words of many papers, for as many reasons.
    const isNumber = words.every((word) => /^\d+$/.test(word.text) && !isYear(word));
    const hits = [
      ...byNumber(facts, words),
      ...(isNumber ? [] : findPapers(words.map((word) => ({ ...word, countries: countriesOf(word, told) })))),
      ...findOfficials(query, words, told),
    ];
    const whole = hits.filter(isWhole);
    return best(whole.length > 0 ? whole : hits, limit).map(({ subject }) => subject);
  };
}
