import type { Place } from './place.ts';
import type { PlainBlock } from './shortcuts.ts';

/** A passage being read, before its part in the page is known. */
export interface PassageDraft<N> {
  readonly text: string;
  readonly place: Place<N>;
  /** Index of the innermost block around it, in `Blocks`. */
  readonly block: number;
  readonly lang: string | undefined;
  /** UTF-16 units that stand in links. */
  readonly linked: number;
}

/** What stands around a piece of text. */
export interface Surroundings {
  readonly block: number;
  readonly lang: string | undefined;
}

const NOT_BLANK = /\S/;

/**
 * A place whose nodes are listed only when they are asked for; none if their text has another length
 * than what was read. Whoever marks words there sees to it that they are still the same.
 */
class LaterPlace<N extends { readonly nodeValue: string | null }> implements Place<N> {
  readonly #units: number;
  readonly #list: () => readonly N[];
  #listed: Place<N> | undefined;

  constructor(units: number, list: () => readonly N[]) {
    this.#units = units;
    this.#list = list;
  }

  get nodes(): readonly N[] {
    return this.#now().nodes;
  }

  get starts(): readonly number[] {
    return this.#now().starts;
  }

  #now(): Place<N> {
    if (this.#listed !== undefined) return this.#listed;
    const nodes = this.#list();
    const starts: number[] = [];
    let units = 0;
    for (const { nodeValue } of nodes) {
      starts.push(units);
      units += nodeValue?.length ?? 0;
    }
    this.#listed = units === this.#units ? { nodes, starts } : { nodes: [], starts: [] };
    return this.#listed;
  }
}

/** Joins text nodes to passages. */
export class PassageDrafts<N extends { readonly nodeValue: string | null }> {
  readonly done: PassageDraft<N>[] = [];
  #text = '';
  #linked = 0;
  #nodes: N[] = [];
  #starts: number[] = [];
  #around: Surroundings = { block: -1, lang: undefined };

  /** A text node and its text. White space before the first word of a passage is left out. */
  add(node: N, text: string, isLinked: boolean, around: Surroundings): void {
    if (this.#text === '') {
      if (!NOT_BLANK.test(text)) return;
      this.#around = { block: around.block, lang: around.lang };
    } else if (text === '') return;
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += text;
    if (isLinked) this.#linked += text.length;
  }

  /** A block whose text is known as a whole. */
  addWhole({ text, linked, nodes }: PlainBlock<N>, { block, lang }: Surroundings): void {
    this.end();
    if (NOT_BLANK.test(text)) this.done.push({ text, linked, place: new LaterPlace(text.length, nodes), block, lang });
  }

  /** The end of a passage, where a block begins or ends. */
  end(): void {
    if (this.#text === '') return;
    const { block, lang } = this.#around;
    const place = { nodes: this.#nodes, starts: this.#starts };
    this.done.push({ text: this.#text, linked: this.#linked, place, block, lang });
    this.#text = '';
    this.#linked = 0;
    this.#nodes = [];
    this.#starts = [];
  }
}
