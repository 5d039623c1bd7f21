declare module 'ahocorasick' {
  /** Finds keywords: pairs of the place of the last letter and what ends there. */
  export default class AhoCorasick {
    constructor(keywords: string[]);
    search(text: string): [number, string[]][];
  }
}

declare module 'mark.js' {
  export default class Mark {
    constructor(context: unknown);
    mark(
      keywords: string[],
      options: { accuracy: 'exactly'; separateWordSearch: boolean; done: (count: number) => void },
    ): void;
  }
}
