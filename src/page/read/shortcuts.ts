import type { Place } from './place.ts';

/** The text of a block that holds nothing but text and plain inline elements. */
export interface PlainBlock<N> {
  readonly text: string;
  /** UTF-16 units of it that stand in links. */
  readonly linked: number;
  /** Its text nodes as they are now; none if their text has another length than what was read. */
  readonly place: () => Place<N>;
}

/** What a tree can tell at once, so that reading need not visit every node of it. */
export interface Shortcuts<N> {
  /** Whether an element carries `hidden`, `contenteditable` or `lang`. Not asked of those in shadow roots. */
  isNotable(element: N): boolean;
  /** A block's whole text, where it is plain. */
  plain(element: N): PlainBlock<N> | undefined;
}
