import { isAbjad } from '../../text/letters.ts';

/**
 * Light stemming of folded words, the same for the index and the text: enough to bring the case
 * endings of "президентом" and the article of "والرئيس" away, never meant to give a real word.
 */
const CYRILLIC_ENDINGS =
  'иями ями ами ого его ому ему ыми ими ією ої ій ою ею ам ям ах ях ов ев ей ом ем ым им ой ые ие ая яя ое ее ых их ую юю ' +
  'ый ий ия ию ии а я ы и і у ю е о ь й';
const LATIN_ENDINGS = 'innen in en es er s n e a o';
const ARABIC_CONJUNCTIONS = ['', 'و', 'ف'];
const ARABIC_PREFIXES = ['', 'بال', 'كال', 'ال', 'لل', 'ب', 'ل'];
const HEBREW_PREFIXES = Array.from('והבלמשכ');
/** "And", "that", "from the", "when" before another; the article hides behind ב, ל and כ, so that "כהונת" has but one. */
const HEBREW_PAIRS = [
  ...['ו', 'ש'].flatMap((first) => HEBREW_PREFIXES.map((second) => first + second)),
  'מה',
  'מש',
  'כש',
];
/** No stem is cut to fewer letters, nor is a shorter word. */
export const LEAST_STEM = 4;
const LEAST_SEMITIC = 3;

/** Letters that one block of Unicode may have in affixes. */
const BLOCK = 0x60;

/** Endings or beginnings of words in one block of Unicode: a tree in one typed array. */
class Affixes {
  readonly #base: number;
  /** From the word's edge inwards: 1 for beginnings, -1 for endings. */
  readonly #step: 1 | -1;
  /** The node behind each letter of each node; 0 for none. */
  readonly #next: Uint8Array;
  readonly #ends: Uint8Array;

  constructor(affixes: readonly string[], base: number, step: 1 | -1) {
    const most = affixes.join('').length + 1;
    this.#base = base;
    this.#step = step;
    this.#next = new Uint8Array(most * BLOCK);
    this.#ends = new Uint8Array(most);
    let nodes = 1;
    for (const affix of affixes) {
      let node = 0;
      for (const letter of step === 1 ? affix : Array.from(affix).reverse()) {
        const edge = node * BLOCK + letter.charCodeAt(0) - base;
        if (this.#next[edge] === 0) this.#next[edge] = nodes++;
        node = this.#next[edge] as number;
      }
      this.#ends[node] = 1;
    }
  }

  /** How many letters the longest has that the word from `from` to `to` bears; 0 for none. */
  longest(letters: Uint16Array, from: number, to: number): number {
    const edge = this.#step === 1 ? from : to - 1;
    let node = 0;
    let longest = 0;
    for (let length = 1; length <= to - from; length += 1) {
      const code = (letters[edge + (length - 1) * this.#step] as number) - this.#base;
      if (code < 0 || code >= BLOCK) break;
      node = this.#next[node * BLOCK + code] as number;
      if (node === 0) break;
      if (this.#ends[node] === 1) longest = length;
    }
    return longest;
  }
}

const cyrillic = new Affixes(CYRILLIC_ENDINGS.split(' '), 0x400, -1);
const latin = new Affixes(LATIN_ENDINGS.split(' '), 0x60, -1);
const arabic = new Affixes(
  ARABIC_CONJUNCTIONS.flatMap((conjunction) => ARABIC_PREFIXES.map((prefix) => conjunction + prefix)).filter(Boolean),
  0x600,
  1,
);
const hebrew = new Affixes([...HEBREW_PREFIXES, ...HEBREW_PAIRS], 0x590, 1);

/** Whether a word that begins with this letter, folded, loses its beginning: of Hebrew, Arabic or Persian. */
export const losesBeginning = isAbjad;

/** Cuts words; the stem of the last one stands from `from` to `to`. An object of its own, so that no word costs one. */
export class Stemmer {
  from = 0;
  to = 0;

  /** The folded word that stands in `letters` from `from` to `to`, of a letter at least. */
  cut(letters: Uint16Array, from: number, to: number): void {
    this.from = from;
    this.to = to;
    const first = letters[from] as number;
    if (losesBeginning(first)) {
      const start = from + (first < 0x600 ? hebrew : arabic).longest(letters, from, to);
      if (to - start >= LEAST_SEMITIC) this.from = start;
    } else {
      const end = to - (first >= 0x400 && first < 0x530 ? cyrillic : latin).longest(letters, from, to);
      if (end - from >= LEAST_STEM) this.to = end;
    }
  }
}

const stemmer = new Stemmer();

/** The stem of one folded word. */
export function stem(word: string): string {
  if (word === '') return word;
  const letters = new Uint16Array(word.length);
  for (let i = 0; i < word.length; i += 1) letters[i] = word.charCodeAt(i);
  stemmer.cut(letters, 0, letters.length);
  return word.slice(stemmer.from, stemmer.to);
}
