import { foldUnit } from './fold.ts';
import { Stemmer } from './stem.ts';
import { isWordUnit } from './units.ts';

const GAP = 0x20;
const FULL_STOP = 0x2e;
const LONGEST_ABBREVIATION = 4;

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;
const ELIDED = new Set(Array.from('cdjlmnst', (letter) => letter.charCodeAt(0)));
const Q = 0x71;
const U = 0x75;

/** "l'Ukraine", "qu'Israël": the word before the apostrophe is a small word of French or Italian. */
function isElided(folded: Uint16Array, from: number, to: number): boolean {
  if (to - from === 1) return ELIDED.has(folded[from] as number);
  return to - from === 2 && folded[from] === Q && folded[from + 1] === U;
}

/**
 * A text cut into stemmed words; the full stops of "U.S." and "Gen." stay inside or are no break. Columns that are
 * used again from text to text: what one reading gives is gone with the next.
 */
export class WordTokens {
  /** How many words there are. */
  count = 0;
  /** Where each begins and ends in the text. */
  start = new Uint32Array(256);
  end = new Uint32Array(this.start.length);
  /** Whether punctuation parts it from the word before. */
  breakBefore = new Uint8Array(this.start.length);
  /** Where its stem begins and ends in `folded`. */
  stemFrom = new Uint32Array(this.start.length);
  stemTo = new Uint32Array(this.start.length);
  /** The folded letters of all words. */
  folded = new Uint16Array(1024);
  readonly #stemmer = new Stemmer();

  read(text: string): void {
    if (text.length > this.folded.length) this.folded = new Uint16Array(text.length * 2);
    this.count = 0;
    const { folded } = this;
    let from = 0;
    let to = 0;
    let start = 0;
    let breakBefore = false;
    for (let i = 0; i <= text.length; i += 1) {
      const unit = text.charCodeAt(i);
      const letter = i === text.length ? GAP : foldUnit(unit);
      if (letter === 0) {
        if (to > from && isApostrophe(unit) && isElided(folded, from, to)) {
          this.#push(start, i, from, to, breakBefore);
          from = to;
          breakBefore = false;
        }
        continue;
      }
      if (letter !== GAP && isWordUnit(unit)) {
        if (to === from) start = i;
        folded[to] = letter;
        to += 1;
        continue;
      }
      if (letter !== GAP && unit === FULL_STOP && to - from === 1) continue;
      const breaks = letter !== GAP && !(unit === FULL_STOP && to - from <= LONGEST_ABBREVIATION);
      if (to > from) {
        this.#push(start, i, from, to, breakBefore);
        from = to;
        breakBefore = false;
      }
      breakBefore ||= breaks;
    }
  }

  /** The stem of a word as a text, for building the index. */
  stem(token: number): string {
    return String.fromCharCode(...this.folded.subarray(this.stemFrom[token], this.stemTo[token]));
  }

  #push(start: number, end: number, from: number, to: number, breakBefore: boolean): void {
    if (this.count === this.start.length) this.#widen();
    const token = this.count;
    this.start[token] = start;
    this.end[token] = end;
    this.breakBefore[token] = breakBefore ? 1 : 0;
    this.#stemmer.cut(this.folded, from, to);
    this.stemFrom[token] = this.#stemmer.from;
    this.stemTo[token] = this.#stemmer.to;
    this.count += 1;
  }

  #widen(): void {
    const wider = (column: Uint32Array): Uint32Array<ArrayBuffer> => {
      const columns = new Uint32Array(column.length * 2);
      columns.set(column);
      return columns;
    };
    this.start = wider(this.start);
    this.end = wider(this.end);
    this.stemFrom = wider(this.stemFrom);
    this.stemTo = wider(this.stemTo);
    const breaks = new Uint8Array(this.start.length);
    breaks.set(this.breakBefore);
    this.breakBefore = breaks;
  }
}

/** The key of a context word: its stemmed words with single spaces; dense scripts as they stand. */
export function contextKey(text: string): string {
  const tokens = new WordTokens();
  tokens.read(text);
  return Array.from({ length: tokens.count }, (_, token) => tokens.stem(token)).join(' ');
}
