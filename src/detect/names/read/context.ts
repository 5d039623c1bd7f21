import { startsOf } from '../../../facts/counts.ts';
import type { Pack } from '../../../facts/pack.ts';
import { firstFrom } from '../../text/sorted.ts';
import { Beginnings } from './beginnings.ts';
import { type ContextWord, decodeContextWord, isGivenName } from './context-word.ts';
import { WordTokens } from './tokens.ts';
import { childOf, openTrie, type Trie } from './trie.ts';
import { isDenseUnit } from './units.ts';

/** A word or phrase of a text that says something of the names beside it. */
export interface ContextHit {
  readonly start: number;
  readonly end: number;
  readonly words: readonly ContextWord[];
}

/** The context word that covers a place of the text; `context` in order, without overlaps. */
export function contextAt(context: readonly ContextHit[], at: number): ContextHit | undefined {
  const hit = context[firstFrom(context, ({ end }) => end, at + 1)];
  return hit !== undefined && hit.start <= at ? hit : undefined;
}

/** The context words that touch a stretch of the text. */
export function contextWithin(context: readonly ContextHit[], from: number, to: number): readonly ContextHit[] {
  return context.slice(
    firstFrom(context, ({ end }) => end, from + 1),
    firstFrom(context, ({ start }) => start, to),
  );
}

/** Finds the context words of a text, longest first at each place, in order. */
export type ContextReader = (text: string) => readonly ContextHit[];

const GAP = 0x20;

/** "السيسي" is a family name, though without its article it would be somebody's given name. */
const hasArabicArticle = (text: string, start: number): boolean => /^[وف]?ال/.test(text.slice(start, start + 3));

/** Bits for the first words of all entries, so many that few other words meet one. */
const BITS = 20;

/**
 * Whether a stemmed word may open an entry: one look at a small table answers for most words that begin like one, where
 * the trie would be walked letter by letter.
 */
function firstWords(trie: Trie): (letters: Uint16Array, from: number, to: number) => boolean {
  const bits = new Uint32Array(2 ** (BITS - 5));
  const visit = (node: number, mixed: number): void => {
    const [from = 0, to = 0] = [trie.first[node], trie.first[node + 1]];
    // The gap is the smallest of all letters.
    if (trie.value[node] !== 0 || trie.label[from] === GAP) {
      const bit = mixed >>> (32 - BITS);
      bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
    }
    for (let child = from; child < to; child += 1) {
      const letter = trie.label[child] as number;
      if (letter !== GAP) visit(child, mix(mixed, letter));
    }
  };
  visit(0, 0);
  return (letters, from, to) => {
    let mixed = 0;
    for (let i = from; i < to; i += 1) mixed = mix(mixed, letters[i] as number);
    const bit = mixed >>> (32 - BITS);
    return (((bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  };
}

const mix = (mixed: number, letter: number): number => Math.imul(mixed ^ letter, 0x9e3779b1) ^ (mixed >>> 15);

export function openContext(pack: Pack): ContextReader {
  const trie = openTrie(pack, 'context');
  const offsets = startsOf(pack.u16('context.counts'));
  const codes = pack.u32('context.codes');
  const meanings = new Map<number, readonly ContextWord[]>();
  const wordsOf = (value: number): readonly ContextWord[] => {
    const known = meanings.get(value);
    if (known !== undefined) return known;
    const words = Array.from(codes.subarray(offsets[value], offsets[value + 1]), decodeContextWord);
    meanings.set(value, words);
    return words;
  };

  const tokens = new WordTokens();
  const beginnings = new Beginnings(trie);
  const opens = firstWords(trie);
  // What the last walk found: no word of a text shall cost an object.
  let end = 0;
  let last = 0;
  let value = 0;
  const spaced = (first: number): boolean => {
    let node = 0;
    value = 0;
    for (let t = first; t < tokens.count; t += 1) {
      if (t > first) {
        if (tokens.breakBefore[t] === 1) break;
        node = childOf(trie, node, GAP);
        if (node === 0) break;
      }
      tokens.cut(t);
      const { folded, stemTo } = tokens;
      if (t === first && !opens(folded, tokens.stemFrom, stemTo)) return false;
      for (let i = tokens.stemFrom; i < stemTo; i += 1) {
        node = childOf(trie, node, folded[i] as number);
        if (node === 0) return value !== 0;
      }
      const found = trie.value[node] as number;
      if (found !== 0) {
        end = tokens.end[t] as number;
        last = t;
        value = found;
      }
    }
    return value !== 0;
  };
  /** Whether the first letters of a word stand for some entry: those of its stem, which initials have stops between. */
  const mayOpen = (text: string, token: number): boolean => {
    const start = tokens.start[token] as number;
    return tokens.stopInside[token] === 1 || beginnings.wordsAt(text, start);
  };
  const dense = (text: string, start: number): boolean => {
    let node = 0;
    value = 0;
    for (let i = start; i < text.length; i += 1) {
      node = childOf(trie, node, text.charCodeAt(i));
      if (node === 0) break;
      const found = trie.value[node] as number;
      if (found !== 0) {
        end = i + 1;
        value = found;
      }
    }
    return value !== 0;
  };

  return (text) => {
    const hits: ContextHit[] = [];
    tokens.read(text);
    // Where the last phrase of a dense script ends, which may be in a later word ("북한 외무상").
    let free = 0;
    for (let t = 0; t < tokens.count; t += 1) {
      const start = tokens.start[t] as number;
      const unit = text.charCodeAt(start);
      if (isDenseUnit(unit)) {
        const until = tokens.end[t] as number;
        for (let i = Math.max(start, free); i < until; ) {
          const found = beginnings.lettersAt(text, i) && dense(text, i);
          if (found) hits.push({ start: i, end, words: wordsOf(value - 1) });
          i = found ? end : i + 1;
          free = i;
        }
      } else if (mayOpen(text, t) && spaced(t)) {
        const words = wordsOf(value - 1);
        if (!(words.every(isGivenName) && hasArabicArticle(text, start))) hits.push({ start, end, words });
        t = last;
      }
    }
    return hits;
  };
}
