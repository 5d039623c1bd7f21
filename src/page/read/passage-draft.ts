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

/** A place whose nodes are listed only when they are asked for: most passages hold no mention. */
class LaterPlace<N> implements Place<N> {
  readonly #list: () => Place<N>;
  #listed: Place<N> | undefined;

  constructor(list: () => Place<N>) {
    this.#list = list;
  }

  get nodes(): readonly N[] {
    this.#listed ??= this.#list();
    return this.#listed.nodes;
  }

  get starts(): readonly number[] {
    this.#listed ??= this.#list();
    return this.#listed.starts;
  }
}

/** Joins text nodes to passages. */
export class PassageDrafts<N> {
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
  addWhole({ text, linked, place }: PlainBlock<N>, { block, lang }: Surroundings): void {
    this.end();
    if (NOT_BLANK.test(text)) this.done.push({ text, linked, place: new LaterPlace(place), block, lang });
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
