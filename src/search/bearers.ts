import type { NamesIndex } from '../detect/names/names-index.ts';
import { FORM_CLASS } from '../detect/names/read/form-class.ts';
import type { Facts } from '../facts/facts.ts';
import { completions } from './prefix.ts';
import { type SearchWord, searchWords } from './words.ts';

/** How well a name agrees with what was typed. */
export type NameMatch = 'begins' | 'whole' | 'full-name';

/** Forms of names that begin as typed; the beginning of a common name has thousands. */
const MOST_FORMS = 4000;
/** Records that are read to look for a word in the middle of a name. */
const MOST_READ = 300;

const ORDER: readonly NameMatch[] = ['begins', 'whole', 'full-name'];
const better = (a: NameMatch, b: NameMatch | undefined): boolean =>
  b === undefined || ORDER.indexOf(a) > ORDER.indexOf(b);

/** Who bears a name that begins so, in whatever script. */
export function bearersOf({ trie, bearers }: NamesIndex, text: string): Map<number, NameMatch> {
  const found = new Map<number, NameMatch>();
  for (const { value, whole } of completions(trie, text, MOST_FORMS)) {
    for (const { person, formClass } of bearers(value).all) {
      // A single syllable names somebody only beside an office.
      if (formClass === FORM_CLASS.syllable) continue;
      const match = !whole ? 'begins' : formClass === FORM_CLASS.full ? 'full-name' : 'whole';
      if (better(match, found.get(person))) found.set(person, match);
    }
  }
  return found;
}

/** Whether each of the words begins a word of some name of a person. */
function bearsAll(facts: Facts, person: number, words: readonly SearchWord[]): boolean {
  const { name, aliases = [], names = {} } = facts.officialAt(person);
  const parts = [name, ...aliases, ...Object.values(names).flat()].flatMap((each) => searchWords(each));
  return words.every((word) => parts.some(({ text }) => text.startsWith(word.text)));
}

/** Who bears all the words, in any order: each begins a form of the name or, where that finds nobody, a word of it. */
export function bearersOfAll(index: NamesIndex, facts: Facts, words: readonly SearchWord[]): Map<number, NameMatch> {
  const [fewest, ...others] = words.map(({ text }) => bearersOf(index, text)).sort((a, b) => a.size - b.size);
  const all = new Map<number, NameMatch>();
  if (fewest === undefined) return all;
  for (const [person, match] of fewest) {
    const matches = others.map((other) => other.get(person));
    if (matches.includes(undefined)) continue;
    all.set(person, [match, ...matches].includes('begins') ? 'begins' : 'whole');
  }
  if (all.size > 0 || others.length === 0) return all;
  const somewhere = words.map(({ text }) => bearersOf(index, text)).filter(({ size }) => size > 0 && size <= MOST_READ);
  for (const person of somewhere.flatMap((map) => [...map.keys()])) {
    if (bearsAll(facts, person, words)) all.set(person, 'begins');
  }
  return all;
}
