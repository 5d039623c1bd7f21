import { foldUnit } from './fold.ts';
import { LEAST_STEM, losesBeginning } from './stem.ts';
import { isApostrophe } from './tokens.ts';
import type { Trie } from './trie.ts';
import { isWordUnit } from './units.ts';

/** Letters by which nearly all places are told at which no text of a trie stands. */
const MOST = 7;
/** So many bits that few other beginnings meet one. */
const BITS = 20;
const GAP = 0x20;

/**
 * How the texts of a trie begin, as bits: one small table tells of most places of a text that none stands there, where
 * the trie, megabytes wide, would be walked letter by letter. Nothing that a walk would find is missed.
 */
export class Beginnings {
  readonly #bits = new Uint32Array(2 ** (BITS - 5));
  /** Of those that are whole texts. */
  readonly #whole = new Uint32Array(this.#bits.length);

  constructor(trie: Trie) {
    const visit = (node: number, mixed: number, depth: number): void => {
      if (trie.value[node] !== 0) set(this.#whole, mixed);
      if (depth === MOST) return;
      const to = trie.first[node + 1] as number;
      for (let child = trie.first[node] as number; child < to; child += 1) {
        const next = mix(mixed, trie.label[child] as number);
        set(this.#bits, next);
        visit(child, next, depth + 1);
      }
    };
    visit(0, 0, 0);
  }

  /** Whether a text may stand at `start`, letter for letter. */
  lettersAt(text: string, start: number): boolean {
    let mixed = 0;
    let letters = 0;
    for (let i = start; i < text.length; i += 1) {
      const unit = foldUnit(text.charCodeAt(i));
      if (unit === 0) continue;
      mixed = mix(mixed, unit);
      if (!has(this.#bits, mixed)) return false;
      letters += 1;
      // Behind a gap initials may stand that the text of the trie has not.
      if (letters === MOST || unit === GAP || has(this.#whole, mixed)) return true;
    }
    return false;
  }

  /** Whether a text of stems may stand at `start`, where a word begins: as far as no stem is cut. */
  wordsAt(text: string, start: number): boolean {
    let mixed = 0;
    let letters = 0;
    let inWord = 0;
    for (let i = start; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      const unit = foldUnit(code);
      if (unit === 0) {
        if (inWord > 0 && isApostrophe(code)) return true;
        continue;
      }
      if (unit !== GAP && isWordUnit(code)) {
        if (inWord === 0 && losesBeginning(unit)) return true;
        inWord += 1;
        mixed = mix(mixed, unit);
      } else if (inWord > 0) {
        if (has(this.#whole, mixed)) return true;
        inWord = 0;
        mixed = mix(mixed, GAP);
      } else continue;
      if (!has(this.#bits, mixed)) return false;
      letters += 1;
      if (letters === MOST || inWord === LEAST_STEM) return true;
    }
    return has(this.#whole, mixed);
  }
}

const mix = (mixed: number, letter: number): number => {
  const next = Math.imul(mixed ^ letter, 0x9e3779b1);
  return next ^ (next >>> 15);
};

function set(bits: Uint32Array, mixed: number): void {
  const bit = mixed >>> (32 - BITS);
  bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
}

function has(bits: Uint32Array, mixed: number): boolean {
  const bit = mixed >>> (32 - BITS);
  return (((bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
}
