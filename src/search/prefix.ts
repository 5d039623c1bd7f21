import { childOf, type Trie } from '../detect/names/read/trie.ts';

/** A text of a trie that begins with what was asked for: its value, and whether it is that itself. */
export interface Completion {
  readonly value: number;
  readonly whole: boolean;
}

/** The node to which a text leads, or undefined. */
function nodeOf(trie: Trie, text: string): number | undefined {
  let node = 0;
  for (let i = 0; i < text.length; i++) {
    node = childOf(trie, node, text.charCodeAt(i));
    if (node === 0) return undefined;
  }
  return node;
}

/** The value of a text; undefined where the trie does not have it. */
export function wordValue(trie: Trie, text: string): number | undefined {
  const node = nodeOf(trie, text);
  const value = node === undefined ? 0 : (trie.value[node] ?? 0);
  return value === 0 ? undefined : value - 1;
}

/**
 * The texts that begin with `prefix`, the shortest first, at most `most`. The children of neighbouring nodes
 * stand side by side, so that all texts of one length below a node are one stretch of the arrays.
 */
export function completions(trie: Trie, prefix: string, most: number): Completion[] {
  const found: Completion[] = [];
  const start = nodeOf(trie, prefix);
  if (start === undefined || prefix === '') return found;
  let from = start;
  let to = start + 1;
  while (from < to) {
    for (let node = from; node < to; node++) {
      const value = trie.value[node] ?? 0;
      if (value === 0) continue;
      found.push({ value: value - 1, whole: node === start });
      if (found.length === most) return found;
    }
    const next = trie.first[from] ?? 0;
    to = trie.first[to] ?? 0;
    from = next;
  }
  return found;
}

/** The stretches of a text of a dense script that the trie has, the longest at each place. */
export function stretches(trie: Trie, text: string): Completion[] {
  const found: Completion[] = [];
  for (let i = 0; i < text.length; ) {
    let node = 0;
    let end = i;
    let value = 0;
    for (let k = i; k < text.length; k++) {
      node = childOf(trie, node, text.charCodeAt(k));
      if (node === 0) break;
      if ((trie.value[node] ?? 0) === 0) continue;
      value = trie.value[node] ?? 0;
      end = k + 1;
    }
    if (value !== 0) found.push({ value: value - 1, whole: true });
    i = Math.max(end, i + 1);
  }
  return found;
}
