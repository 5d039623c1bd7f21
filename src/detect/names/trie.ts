import type { Pack, Sections } from '../../facts/pack.ts';

/**
 * A trie of folded texts in typed arrays: node `i` (0 is the root) has the folded unit `label[i]`,
 * its children stand side by side from `first[i]` to `first[i + 1] - 1` in the order of their labels,
 * and `value[i]` is 0 or one more than the value of the text that ends there.
 */
export interface Trie {
  readonly label: Uint16Array;
  readonly first: Uint32Array;
  readonly value: Uint32Array;
  /** The root's children by their labels, of which there are thousands; 0 for none. */
  readonly opening: Uint32Array;
}

interface Draft {
  children: Map<number, Draft>;
  value: number;
}

/** Builds the sections `NAME.label`, `NAME.first`, `NAME.value` from folded texts and their values. */
export function trieSections(name: string, entries: Iterable<readonly [string, number]>): Sections {
  const root: Draft = { children: new Map(), value: 0 };
  for (const [text, value] of entries) {
    let node = root;
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      let child = node.children.get(unit);
      if (child === undefined) {
        child = { children: new Map(), value: 0 };
        node.children.set(unit, child);
      }
      node = child;
    }
    node.value = value + 1;
  }
  const nodes: Draft[] = [root];
  const labels: number[] = [0];
  const first: number[] = [];
  for (let i = 0; i < nodes.length; i += 1) {
    first.push(nodes.length);
    const children = [...(nodes[i] as Draft).children].sort(([a], [b]) => a - b);
    for (const [label, child] of children) {
      nodes.push(child);
      labels.push(label);
    }
  }
  first.push(nodes.length);
  return {
    [`${name}.label`]: Uint16Array.from(labels),
    [`${name}.first`]: Uint32Array.from(first),
    [`${name}.value`]: Uint32Array.from(nodes, (node) => node.value),
  };
}

export function openTrie(pack: Pack, name: string): Trie {
  const [label, first, value] = [pack.u16(`${name}.label`), pack.u32(`${name}.first`), pack.u32(`${name}.value`)];
  const opening = new Uint32Array(0x10000);
  for (let child = first[0] ?? 0; child < (first[1] ?? 0); child += 1) opening[label[child] ?? 0] = child;
  return { label, first, value, opening };
}

/** The child of `node` by `unit`, or 0 (the root is nobody's child). */
export function childOf(trie: Trie, node: number, unit: number): number {
  if (node === 0) return trie.opening[unit] as number;
  const { label: labels, first } = trie;
  let low = first[node] as number;
  let high = (first[node + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const label = labels[middle] as number;
    if (label === unit) return middle;
    if (label < unit) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
