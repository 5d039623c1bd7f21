import { inTrieOrder, trieSections } from '../detect/names/read/trie.ts';
import { countryNumber } from '../detect/names/whose/country-number.ts';
import { countsOf } from '../facts/counts.ts';
import type { Sections } from '../facts/pack.ts';
import type { FactTables } from '../facts/tables.ts';
import { countryWord } from './country-word.ts';
import { searchWords } from './words.ts';

/** What of a record is searched: its name or subject, and what else is said of it. */
interface Searched {
  readonly names: readonly (string | undefined)[];
  readonly more: readonly (string | undefined)[];
  readonly countries?: readonly string[] | undefined;
  readonly date?: string | undefined;
}

/** The records in the order of {@link paperAt}: resolutions, matters, statements, failed drafts. */
function* searched({ resolutions, regimes, statements, vetoes }: FactTables): Generator<Searched> {
  for (const { topic, agenda, subjects = [], countries, date } of resolutions) {
    yield { names: [topic], more: [agenda, ...subjects], countries, date };
  }
  for (const { name, keywords, countries } of regimes) {
    yield { names: [name], more: Object.values(keywords).flat(), countries };
  }
  for (const { agenda, countries, date } of statements) yield { names: [agenda], more: [], countries, date };
  for (const { topic, agenda, countries, date } of vetoes) yield { names: [topic], more: [agenda], countries, date };
}

function wordsOf({ names, more, countries = [], date }: Searched): Map<string, boolean> {
  const words = new Map<string, boolean>();
  for (const text of more) for (const word of searchWords(text ?? '')) words.set(word.text, false);
  for (const country of countries) words.set(countryWord(countryNumber(country)), false);
  if (date !== undefined) words.set(date.slice(0, 4), true);
  for (const text of names) for (const word of searchWords(text ?? '')) words.set(word.text, true);
  return words;
}

/**
 * The words of all papers (resolutions, matters, statements, failed drafts) as a trie, `search`, and for each word the
 * papers that have it: twice the distance to the one before, plus one where the word is of the paper's name.
 */
export function searchSections(tables: FactTables): Sections {
  const papers = new Map<string, number[]>();
  const last = new Map<string, number>();
  let paper = 0;
  for (const each of searched(tables)) {
    for (const [word, isName] of wordsOf(each)) {
      const list = papers.get(word) ?? [];
      list.push(2 * (paper - (last.get(word) ?? 0)) + (isName ? 1 : 0));
      papers.set(word, list);
      last.set(word, paper);
    }
    paper++;
  }
  const words = [...papers.keys()].sort(inTrieOrder);
  const postings = words.map((word) => papers.get(word) ?? []);
  return {
    ...trieSections('search', words),
    'search.counts': countsOf(postings),
    'search.postings': Uint16Array.from(postings.flat()),
  };
}
