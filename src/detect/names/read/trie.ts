import { type Pack, PackError, type Sections } from '../../../facts/pack.ts';

/**
 * A trie of folded texts in typed arrays: node `i` (0 is the root) has the folded unit `label[i]`,
 * its children stand side by side from `first[i]` to `first[i + 1] - 1` in the order of their labels,
 * and `value[i]` is 0 or one more than the place, {@link inTrieOrder}, of the text that ends there.
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
  ends: boolean;
}

/** Children that fit into a shape beside its lowest bit. */
const MOST_CHILDREN = 0x7fff;

/** The order in which a trie counts its texts: the shorter first, those of one length by their units. */
export const inTrieOrder = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : Number(a > b));

/**
 * Builds the sections `NAME.label` and `NAME.shape` from folded texts, each once. The shape of a node is twice the
 * number of its children, plus one where a text ends: small numbers that pack to a tenth of what places would,
 * and {@link openTrie} counts the places from them.
 */
export function trieSections(name: string, texts: Iterable<string>): Sections {
  const root: Draft = { children: new Map(), ends: false };
  for (const text of texts) {
    let node = root;
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      let child = node.children.get(unit);
      if (child === undefined) {
        child = { children: new Map(), ends: false };
        node.children.set(unit, child);
      }
      node = child;
    }
    node.ends = true;
  }
  const nodes: Draft[] = [root];
  const labels: number[] = [0];
  for (let i = 0; i < nodes.length; i += 1) {
    const children = [...(nodes[i] as Draft).children].sort(([a], [b]) => a - b);
    if (children.length > MOST_CHILDREN) throw new RangeError(`trie ${name}: a node has ${children.length} children`);
    for (const [label, child] of children) {
      nodes.push(child);
      labels.push(label);
    }
  }
  return {
    [`${name}.label`]: Uint16Array.from(labels),
    [`${name}.shape`]: Uint16Array.from(nodes, ({ children, ends }) => 2 * children.size + (ends ? 1 : 0)),
  };
}

/** Opens the trie written by {@link trieSections}; throws {@link PackError} where its sections do not agree. */
export function openTrie(pack: Pack, name: string): Trie {
  const [label, shape] = [pack.u16(`${name}.label`), pack.u16(`${name}.shape`)];
  const first = new Uint32Array(shape.length + 1);
  const value = new Uint32Array(shape.length);
  let child = 1;
  let texts = 0;
  for (let node = 0; node < shape.length; node += 1) {
    const here = shape[node] as number;
    first[node] = child;
    child += here >> 1;
    if ((here & 1) === 1) value[node] = texts += 1;
  }
  first[shape.length] = child;
  if (label.length !== shape.length || child !== label.length) {
    throw new PackError(`${name}: the labels and shapes of its trie do not match`);
  }
  const opening = new Uint32Array(0x10000);
  for (let node = first[0] ?? 0; node < (first[1] ?? 0); node += 1) opening[label[node] ?? 0] = node;
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
