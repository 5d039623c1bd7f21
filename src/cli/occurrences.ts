/** Counts which of its equals in a text a quote is; quick when asked in reading order. */
export class Occurrences {
  readonly #text: string;
  readonly #last = new Map<string, { at: number; count: number }>();

  constructor(text: string) {
    this.#text = text;
  }

  /** 1 for the first place at which `quote` stands in the text, counting those that overlap. */
  at(quote: string, start: number): number {
    const last = this.#last.get(quote);
    let { at, count } = last !== undefined && last.at <= start ? last : { at: -1, count: 0 };
    while (at < start) {
      const next = this.#text.indexOf(quote, at + 1);
      if (next < 0 || next > start) break;
      at = next;
      count += 1;
    }
    this.#last.set(quote, { at, count });
    return count;
  }
}
