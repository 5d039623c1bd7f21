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
      keywords: string | string[],
      options: {
        accuracy: 'exactly' | 'partially';
        separateWordSearch: boolean;
        diacritics?: boolean;
        done?: (count: number) => void;
      },
    ): void;
  }
}

declare module 'findandreplacedomtext' {
  /** Finds a text across the nodes of an element and wraps each place where it stands. */
  export default function findAndReplaceDOMText(
    element: Element,
    options: { find: string; wrap: string; preset: 'prose' },
  ): unknown;
}
