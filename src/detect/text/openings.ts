import { foldedUnit, isGlued, SINGLE, SPACE } from './fold-unit.ts';
import { isSpacedLetter } from './letters.ts';

/** Letters of a phrase by which nearly all places that open none are told. */
const MOST = 6;
/** Bits for the beginnings of every length. */
const BITS = 17;
const SPACE_CODE = 32;
const HYPHEN = 45;
/** What follows a beginning: any letters, or the end of the word. */
const OPEN = 0x85ebca6b;
const WHOLE = 0xc2b2ae35;
/** Of the table's places at most this share is taken, so that nearly every look meets an empty one. */
const FILLED = 0.25;

/**
 * The beginnings of many phrases: a place of a text that opens none of them is told by its first letters, without a walk
 * through the phrases. Texts may be folded or not; no place that opens a phrase of the folded text is missed.
 */
export class Openings {
  /** A bit for each beginning of one letter, of two, and so on: most words are told by two or three. */
  readonly #bits = new Uint32Array(2 ** (BITS - 5));
  /** The longest beginnings as numbers, a hash table; 0 for a free place. */
  #table = new Uint32Array(256);
  #taken = 0;

  /** A folded phrase; a star stands for any ending, a space for a hyphen too. */
  add(phrase: string): void {
    const star = phrase.indexOf('*');
    const fixed = Math.min(star < 0 ? phrase.length : star, MOST);
    let mixed = 0;
    for (let i = 0; i < fixed; i++) {
      mixed = mix(mixed, joined(phrase.charCodeAt(i)));
      const bit = mixed >>> (32 - BITS);
      this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] as number) | (1 << (bit & 31));
    }
    const whole = star < 0 && phrase.length < MOST && isSpacedLetter(phrase.charCodeAt(fixed - 1));
    this.#put(numberOf(mixed, fixed, whole ? WHOLE : OPEN));
  }

  /** False where surely no phrase begins at `start`; the caller sees to the boundary before it. */
  at(text: string, start: number): boolean {
    let mixed = 0;
    let length = 0;
    let spaced = false;
    let parted = false;
    for (let i = start; i <= text.length; i++) {
      const code = text.charCodeAt(i);
      let unit = SINGLE[code] ?? 0;
      if (unit === 0) {
        const units = i === text.length ? SPACE : foldedUnit(code);
        // Several letters for one are rare enough to be looked up.
        if (units.length > 1) return true;
        if (units === '' || (units === SPACE && spaced)) continue;
        unit = units.charCodeAt(0);
        spaced = units === SPACE;
      } else {
        spaced = false;
        // Folding parts words that bad markup glued together.
        parted = !parted && i > start && isGlued(code, text.charCodeAt(i - 1));
        if (parted) {
          unit = SPACE_CODE;
          i--;
        }
      }
      if (length > 0 && !isSpacedLetter(unit) && this.#has(numberOf(mixed, length, WHOLE))) return true;
      mixed = mix(mixed, joined(unit));
      length++;
      const bit = mixed >>> (32 - BITS);
      if ((((this.#bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return this.#has(ANY);
      if (this.#has(numberOf(mixed, length, OPEN))) return true;
      if (length === MOST) break;
    }
    return this.#has(ANY);
  }

  #has(number: number): boolean {
    const mask = this.#table.length - 1;
    for (let place = number & mask; ; place = (place + 1) & mask) {
      const found = this.#table[place];
      if (found === number) return true;
      if (found === 0) return false;
    }
  }

  #put(number: number): void {
    if (this.#has(number)) return;
    if (this.#taken >= this.#table.length * FILLED) {
      const numbers = this.#table.filter((known) => known !== 0);
      this.#table = new Uint32Array(this.#table.length * 2);
      for (const known of numbers) this.#place(known);
    }
    this.#place(number);
    this.#taken++;
  }

  #place(number: number): void {
    const mask = this.#table.length - 1;
    let place = number & mask;
    while (this.#table[place] !== 0) place = (place + 1) & mask;
    this.#table[place] = number;
  }
}

/** The beginning of a phrase that opens with a star. */
const ANY = numberOf(0, 0, OPEN);

const joined = (code: number): number => (code === HYPHEN ? SPACE_CODE : code);

const mix = (mixed: number, code: number): number => {
  const next = Math.imul(mixed ^ code, 0x9e3779b1);
  return next ^ (next >>> 15);
};

/** Never 0, which stands for a free place. */
function numberOf(mixed: number, length: number, follows: number): number {
  const number = Math.imul(mixed + length, follows);
  return ((number ^ (number >>> 13)) | 1) >>> 0;
}
