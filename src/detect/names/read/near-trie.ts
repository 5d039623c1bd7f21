import { fold, foldUnit } from './fold.ts';
import { childOf, type Trie } from './trie.ts';

const GAP = 0x20;

/** The node reached by `text`, folded, or 0. */
export function nodeOf(trie: Trie, text: string): number {
  let node = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === 0) continue;
    node = childOf(trie, node, unit);
    if (node === 0) return 0;
  }
  return node;
}

/**
 * Texts below `node` that differ from `word` by one letter more, one less, another, or two changed about
 * (Damerau–Levenshtein distance 1); their values. The first letter must be the same.
 */
export function oneLetterOff(trie: Trie, node: number, word: string): number[] {
  const letters = Array.from(fold(word), (letter) => letter.charCodeAt(0));
  const values = new Set<number>();
  const visit = (at: number, i: number, edits: number): void => {
    if (i === letters.length && edits === 1) {
      const value = trie.value[at] ?? 0;
      if (value !== 0) values.add(value - 1);
    }
    const letter = letters[i];
    const next = letters[i + 1];
    if (letter !== undefined) {
      const same = childOf(trie, at, letter);
      if (same !== 0) visit(same, i + 1, edits);
    }
    if (edits > 0 || i === 0) return;
    if (letter !== undefined) visit(at, i + 1, 1);
    if (letter !== undefined && next !== undefined && letter !== next) {
      const first = childOf(trie, at, next);
      const second = first === 0 ? 0 : childOf(trie, first, letter);
      if (second !== 0) visit(second, i + 2, 1);
    }
    for (let child = trie.first[at] ?? 0; child < (trie.first[at + 1] ?? 0); child += 1) {
      const label = trie.label[child] ?? GAP;
      if (label === GAP) continue;
      visit(child, i, 1);
      if (letter !== undefined && label !== letter) visit(child, i + 1, 1);
    }
  };
  visit(node, 0, 0);
  return [...values];
}

/** Values of texts below `node` that double another letter than `word` does ("Guterres", which is misspelled "Gutteres"). */
export function otherwiseDoubled(trie: Trie, node: number, word: string): number[] {
  const letters = fold(word);
  const values = new Set<number>();
  for (let at = 1; at < letters.length; at += 1) {
    if (letters[at] !== letters[at - 1]) continue;
    const single = letters.slice(0, at) + letters.slice(at + 1);
    for (let other = 0; other < single.length; other += 1) {
      const value = valueBelow(trie, node, single.slice(0, other) + single.charAt(other) + single.slice(other));
      if (other !== at - 1 && value !== 0) values.add(value - 1);
    }
  }
  return [...values];
}

function valueBelow(trie: Trie, node: number, letters: string): number {
  let at = node;
  for (let i = 0; i < letters.length && (i === 0 || at !== 0); i += 1) at = childOf(trie, at, letters.charCodeAt(i));
  return at === 0 ? 0 : (trie.value[at] ?? 0);
}
