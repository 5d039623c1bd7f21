import { foldUnit } from './fold.ts';
import { Stemmer } from './stem.ts';
import { isWordUnit } from './units.ts';

const GAP = 0x20;
const FULL_STOP = 0x2e;
const LONGEST_ABBREVIATION = 4;

export const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;
const ELIDED = new Set(Array.from('cdjlmnst', (letter) => letter.charCodeAt(0)));
const Q = 0x71;
const U = 0x75;

/** "l'Ukraine", "qu'Israël": the word of so many letters before the apostrophe is a small word of French or Italian. */
function isElided(text: string, start: number, apostrophe: number, letters: number): boolean {
  const first = foldUnit(text.charCodeAt(start));
  if (letters === 1) return ELIDED.has(first);
  return letters === 2 && first === Q && foldUnit(text.charCodeAt(apostrophe - 1)) === U;
}

const isHebrew = (unit: number): boolean => unit >= 0x5d0 && unit <= 0x5ea;

/** 'מזכ"ל', 'ה"מתווך"': the sign within a Hebrew abbreviation, or behind a prefix, parts no words. */
const isGershayim = (text: string, unit: number, at: number): boolean =>
  (unit === 0x22 || unit === 0x5f4 || unit === 0x201d) &&
  isHebrew(text.charCodeAt(at - 1)) &&
  isHebrew(text.charCodeAt(at + 1));

const DROPPED = 1;
const SPACE = 2;
const LETTER = 3;
const STOP = 4;
const OTHER = 5;
/** What each UTF-16 unit is to words, filled as units are met; 0 where that is not known yet. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const letter = foldUnit(unit);
  const kind =
    letter === 0 ? DROPPED : letter === GAP ? SPACE : isWordUnit(unit) ? LETTER : unit === FULL_STOP ? STOP : OTHER;
  kinds[unit] = kind;
  return kind;
}

/**
 * A text cut into words; the full stops of "U.S." and "Gen." stay inside or are no break. Stems are cut when asked for.
 * Columns that are used again from text to text: what one reading gives is gone with the next.
 */
export class WordTokens {
  /** How many words there are. */
  count = 0;
  /** Where each begins and ends in the text. */
  start = new Uint32Array(256);
  end = new Uint32Array(this.start.length);
  /** Whether punctuation parts it from the word before. */
  breakBefore = new Uint8Array(this.start.length);
  /** Whether it holds the stops of initials. */
  stopInside = new Uint8Array(this.start.length);
  /** The folded letters of the word whose stem was cut last, and where the stem begins and ends in them. */
  folded = new Uint16Array(64);
  stemFrom = 0;
  stemTo = 0;
  #text = '';
  readonly #stemmer = new Stemmer();

  read(text: string): void {
    this.#text = text;
    this.count = 0;
    let letters = 0;
    let start = 0;
    let breakBefore = false;
    let stopInside = false;
    for (let i = 0; i <= text.length; i += 1) {
      const unit = text.charCodeAt(i);
      const kind = i === text.length ? SPACE : (kinds[unit] as number) || kindOf(unit);
      if (kind === LETTER) {
        if (letters === 0) start = i;
        letters += 1;
        continue;
      }
      if (kind === DROPPED) {
        if (letters > 0 && isApostrophe(unit) && isElided(text, start, i, letters)) {
          this.#push(start, i, breakBefore, stopInside);
          letters = 0;
          breakBefore = false;
          stopInside = false;
        }
        continue;
      }
      if (kind === OTHER && letters > 0 && isGershayim(text, unit, i)) continue;
      if (kind === STOP && letters === 1) {
        stopInside = true;
        continue;
      }
      const breaks = kind !== SPACE && !(kind === STOP && letters <= LONGEST_ABBREVIATION);
      if (letters > 0) {
        this.#push(start, i, breakBefore, stopInside);
        letters = 0;
        breakBefore = false;
        stopInside = false;
      }
      breakBefore ||= breaks;
    }
  }

  /** Cuts the stem of a word: it stands in {@link folded}. */
  cut(token: number): void {
    const [start, end] = [this.start[token] as number, this.end[token] as number];
    if (end - start > this.folded.length) this.folded = new Uint16Array((end - start) * 2);
    let to = 0;
    for (let i = start; i < end; i += 1) {
      const unit = this.#text.charCodeAt(i);
      if (((kinds[unit] as number) || kindOf(unit)) !== LETTER) continue;
      this.folded[to] = foldUnit(unit);
      to += 1;
    }
    this.#stemmer.cut(this.folded, 0, to);
    this.stemFrom = this.#stemmer.from;
    this.stemTo = this.#stemmer.to;
  }

  /** The stem of a word as a text, for building the index. */
  stem(token: number): string {
    this.cut(token);
    return String.fromCharCode(...this.folded.subarray(this.stemFrom, this.stemTo));
  }

  #push(start: number, end: number, breakBefore: boolean, stopInside: boolean): void {
    if (this.count === this.start.length) this.#widen();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.breakBefore[this.count] = Number(breakBefore);
    this.stopInside[this.count] = Number(stopInside);
    this.count += 1;
  }

  #widen(): void {
    const places = (column: Uint32Array): Uint32Array<ArrayBuffer> => {
      const wider = new Uint32Array(column.length * 2);
      wider.set(column);
      return wider;
    };
    const flags = (column: Uint8Array): Uint8Array<ArrayBuffer> => {
      const wider = new Uint8Array(column.length * 2);
      wider.set(column);
      return wider;
    };
    this.start = places(this.start);
    this.end = places(this.end);
    this.breakBefore = flags(this.breakBefore);
    this.stopInside = flags(this.stopInside);
  }
}

/** The key of a context word: its stemmed words with single spaces; dense scripts as they stand. */
export function contextKey(text: string): string {
  const tokens = new WordTokens();
  tokens.read(text);
  return Array.from({ length: tokens.count }, (_, token) => tokens.stem(token)).join(' ');
}
