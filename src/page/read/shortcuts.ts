import type { Place } from './place.ts';

/** What a tree can tell at once, so that reading need not visit every node of it. */
export interface Shortcuts<N> {
  /** Whether an element carries `hidden`, `contenteditable` or `lang`. Not asked of those in shadow roots. */
  isNotable(element: N): boolean;
  /** The whole text of a block that holds nothing but text and plain inline elements; undefined for another. */
  plainText(element: N): string | undefined;
  /** UTF-16 units of a plain block's text that stand in links; 0 where they cannot be most of it. */
  linkedUnits(element: N, text: string): number;
  /** A plain block's text nodes as they are now, as many as hold its first `units`; none if it has less text. */
  placeIn(element: N, units: number): Place<N>;
}
