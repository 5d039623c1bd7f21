import type { Place } from './place.ts';
import type { Shortcuts } from './shortcuts.ts';

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

const isBlank = (text: string): boolean => text.trim() === '';

/** A block read as a whole. Its nodes are listed only as far as they are asked for: up to its last mention. */
class WholeDraft<N> implements PassageDraft<N>, Place<N> {
  readonly text: string;
  readonly block: number;
  readonly lang: string | undefined;
  readonly linked: number;
  readonly #element: N;
  readonly #shortcuts: Shortcuts<N>;
  #listed: Place<N> | undefined;
  #listedTo = 0;

  constructor(element: N, text: string, isLinked: boolean, { block, lang }: Surroundings, shortcuts: Shortcuts<N>) {
    this.text = text;
    this.block = block;
    this.lang = lang;
    this.linked = isLinked ? text.length : shortcuts.linkedUnits(element, text);
    this.#element = element;
    this.#shortcuts = shortcuts;
  }

  get place(): Place<N> {
    return this;
  }

  get nodes(): readonly N[] {
    return this.upTo(this.text.length).nodes;
  }

  get starts(): readonly number[] {
    return this.upTo(this.text.length).starts;
  }

  upTo(end: number): Place<N> {
    if (this.#listed === undefined || this.#listedTo < end) {
      this.#listed = this.#shortcuts.placeIn(this.#element, end);
      this.#listedTo = end;
    }
    return this.#listed;
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
      if (isBlank(text)) return;
      this.#around = { block: around.block, lang: around.lang };
    } else if (text === '') return;
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += text;
    if (isLinked) this.#linked += text.length;
  }

  /** A block whose text is known as a whole; `isLinked`: it stands in a link. */
  addWhole(element: N, text: string, isLinked: boolean, around: Surroundings, shortcuts: Shortcuts<N>): void {
    if (!isBlank(text)) this.done.push(new WholeDraft(element, text, isLinked, around, shortcuts));
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
