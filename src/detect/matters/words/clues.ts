import type { Facts } from '../../../facts/facts.ts';
import { arabic } from '../../citations/languages/ar.ts';
import { hebrew } from '../../citations/languages/he.ts';
import { withPrefixes, wordsOf } from '../../citations/lexicon.ts';
import { foldWord } from '../../text/fold.ts';
import { isSpacedLetter, isUnspaced } from '../../text/letters.ts';
import { PhraseBook } from '../../text/phrase-book.ts';
import { COMMON_WORDS } from './common-words.ts';
import { COUNTRY_WORDS, NEIGHBOUR_WORDS } from './country-words.ts';
import { familyOf, familyOfCountry } from './families.ts';
import { inflected } from './inflected.ts';

/** A word that ties a text to matters. */
export interface Clue {
  /** Families that it may mean. */
  readonly families: ReadonlySet<string>;
  /** Matters whose own keyword it is; none for the name of a country. */
  readonly matters: ReadonlySet<string>;
  readonly kind: 'country' | 'name' | 'common';
}

export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly clue: Clue;
}

interface OpenClue extends Clue {
  readonly families: Set<string>;
  readonly matters: Set<string>;
}

const hasCase = /\p{Lu}|\p{Ll}/u;
// bounded: a keyword of the facts
const aboutNumber = /(?:resol|résol|резол|قرار|决议).*\d|\d.*决议/i;
const hangul = /[\uac00-\ud7a3]/;
const arabicScript = /[\u0600-\u06ff]/;
const hebrewScript = /[\u0590-\u05ff]/;

const common = new Set(wordsOf(COMMON_WORDS));

/** A keyword without a capital letter is a common noun ("ceasefire"), which ties nothing alone. */
function kindOf(keyword: string): 'name' | 'common' {
  if (common.has(keyword)) return 'common';
  return hasCase.test(keyword) && !/\p{Lu}/u.test(keyword) ? 'common' : 'name';
}

/** Words of all matters and countries, with where they stand in a folded text. */
export class ClueIndex {
  readonly #book = new PhraseBook();
  readonly #clues: OpenClue[] = [];
  readonly #ids = new Map<string, number>();
  readonly #forms = new Set<string>();

  constructor(facts: Facts) {
    for (const word of wordsOf(NEIGHBOUR_WORDS)) this.#add(word, 'country');
    for (const [code, words] of Object.entries(COUNTRY_WORDS)) {
      for (const word of wordsOf(words)) this.#add(word, 'country', familyOfCountry(code));
    }
    for (const matter of facts.matters()) {
      for (const keyword of Object.values(matter.keywords).flat()) {
        const plain = keyword.replace(/[«»"“”]/g, '');
        const forms = inflected(plain);
        // Names of countries are the country table's, and say nothing of one matter.
        // Nor does a resolution's number speak for itself.
        if (this.#clueAt(plain)?.kind === 'country' || aboutNumber.test(plain)) continue;
        const theme = matter.countries.length === 0 && /[\s-]/.test(plain);
        for (const form of forms) this.#add(form, theme ? 'name' : kindOf(plain), familyOf(matter), matter.id);
      }
    }
  }

  /** All clues of a folded text, in order. */
  hits(text: string): Hit[] {
    const hits: Hit[] = [];
    for (let i = 0; i < text.length; ) {
      const code = text.charCodeAt(i);
      const inside = isSpacedLetter(code) && isSpacedLetter(text.charCodeAt(i - 1));
      const found = inside ? undefined : this.#book.match(text, i);
      const clue = found && this.#clues[found.meaning - 1];
      // Korean: "이란" is Iran only where a word begins.
      const midWord = hangul.test(text.charAt(i)) && isUnspaced(text.charCodeAt(i - 1));
      if (found === undefined || clue === undefined || midWord) {
        i++;
        continue;
      }
      hits.push({ start: i, end: found.end, clue });
      i = found.end;
    }
    return hits;
  }

  #clueAt(word: string): Clue | undefined {
    const text = foldWord(word);
    const found = this.#book.match(text, 0);
    return found?.end === text.length ? this.#clues[found.meaning - 1] : undefined;
  }

  #add(word: string, kind: Clue['kind'], family?: string, matter?: string): void {
    const key = foldWord(word);
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#clues.push({ families: new Set(), matters: new Set(), kind });
      this.#ids.set(key, id);
      for (const form of formsOf(word)) this.#remember(foldWord(form), id);
    }
    const clue = this.#clues[id - 1];
    if (family !== undefined) clue?.families.add(family);
    if (matter !== undefined) clue?.matters.add(matter);
  }

  /** A form stands for one clue: the first that had it. */
  #remember(form: string, id: number): void {
    if (this.#forms.has(form)) return;
    this.#forms.add(form);
    this.#book.add(form, id);
  }
}

function formsOf(word: string): string[] {
  if (arabicScript.test(word)) return withPrefixes(word, arabic);
  return hebrewScript.test(word) ? withPrefixes(word, hebrew) : [word];
}

const indexes = new WeakMap<Facts, ClueIndex>();

export function clueIndex(facts: Facts): ClueIndex {
  let index = indexes.get(facts);
  if (index === undefined) {
    index = new ClueIndex(facts);
    indexes.set(facts, index);
  }
  return index;
}
