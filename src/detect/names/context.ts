import type { Pack } from '../../facts/pack.ts';
import { firstFrom } from '../text/sorted.ts';
import { type ContextWord, decodeContextWord } from './context-word.ts';
import { isDenseUnit, type Token, tokenize } from './tokens.ts';
import { childOf, openTrie } from './trie.ts';

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

export function openContext(pack: Pack): ContextReader {
  const trie = openTrie(pack, 'context');
  const offsets = pack.u32('context.offsets');
  const codes = pack.u32('context.codes');
  const meanings = new Map<number, readonly ContextWord[]>();
  const wordsOf = (value: number): readonly ContextWord[] => {
    const known = meanings.get(value);
    if (known !== undefined) return known;
    const words = Array.from(codes.subarray(offsets[value], offsets[value + 1]), decodeContextWord);
    meanings.set(value, words);
    return words;
  };

  const spaced = (
    tokens: readonly Token[],
    first: number,
  ): { end: number; last: number; value: number } | undefined => {
    let node = 0;
    let found: { end: number; last: number; value: number } | undefined;
    for (let t = first; t < tokens.length; t += 1) {
      const token = tokens[t] as Token;
      if (t > first) {
        if (token.breakBefore) break;
        node = childOf(trie, node, GAP);
        if (node === 0) break;
      }
      for (let i = 0; i < token.stem.length && (i === 0 || node !== 0); i += 1)
        node = childOf(trie, node, token.stem.charCodeAt(i));
      if (node === 0) break;
      const value = trie.value[node] ?? 0;
      if (value !== 0) found = { end: token.end, last: t, value: value - 1 };
    }
    return found;
  };
  const dense = (text: string, start: number): { end: number; value: number } | undefined => {
    let node = 0;
    let found: { end: number; value: number } | undefined;
    for (let i = start; i < text.length; i += 1) {
      node = childOf(trie, node, text.charCodeAt(i));
      if (node === 0) break;
      const value = trie.value[node] ?? 0;
      if (value !== 0) found = { end: i + 1, value: value - 1 };
    }
    return found;
  };

  return (text) => {
    const hits: ContextHit[] = [];
    const tokens = tokenize(text);
    for (let t = 0; t < tokens.length; ) {
      const token = tokens[t] as Token;
      if (isDenseUnit(text.charCodeAt(token.start))) {
        for (let i = token.start; i < token.end; ) {
          const found = dense(text, i);
          if (found !== undefined) hits.push({ start: i, end: found.end, words: wordsOf(found.value) });
          i = found?.end ?? i + 1;
        }
        t += 1;
        continue;
      }
      const found = spaced(tokens, t);
      if (found !== undefined) hits.push({ start: token.start, end: found.end, words: wordsOf(found.value) });
      t = (found?.last ?? t) + 1;
    }
    return hits;
  };
}
