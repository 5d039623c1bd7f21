/** A passage being read, before its part in the page is known. */
export interface PassageDraft<N> {
  text: string;
  readonly nodes: N[];
  readonly starts: number[];
  /** Index of the innermost block around it, in `Blocks`. */
  readonly block: number;
  readonly lang: string | undefined;
  /** UTF-16 units that stand in links. */
  linked: number;
}

const NOT_BLANK = /\S/;

/** Joins text nodes to passages. */
export class PassageDrafts<N> {
  readonly done: PassageDraft<N>[] = [];
  #open: PassageDraft<N> | undefined;

  /** A text node and its text. White space before the first word of a passage is left out. */
  add(node: N, text: string, linked: boolean, block: number, lang: string | undefined): void {
    let open = this.#open;
    if (open === undefined) {
      if (!NOT_BLANK.test(text)) return;
      open = { text: '', nodes: [], starts: [], block, lang, linked: 0 };
      this.#open = open;
    } else if (text === '') return;
    open.nodes.push(node);
    open.starts.push(open.text.length);
    open.text += text;
    if (linked) open.linked += text.length;
  }

  /** The end of a passage, where a block begins or ends. */
  end(): void {
    if (this.#open === undefined) return;
    this.done.push(this.#open);
    this.#open = undefined;
  }
}
