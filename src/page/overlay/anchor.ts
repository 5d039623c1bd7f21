import { elementOf, type Mark, rangeOf } from '../mark/mark.ts';
import type { Point } from '../point/card-state.ts';
import { type Box, contains } from '../point/corridor.ts';
import { freeBox } from './side.ts';

/** Where a card is fastened in the page. */
export interface Anchor {
  readonly element: Element;
  /** Lines run downwards there, as in vertical Japanese. */
  readonly vertical: boolean;
  /** What the card must leave free, measured now; undefined when the words have no place any more. */
  box(): Box | undefined;
}

const linesOf = (mark: Mark): DOMRect[] =>
  [...(rangeOf(mark)?.getClientRects() ?? [])].filter((rect) => rect.width > 0 && rect.height > 0);

/** Fastens a card to the line of the mark that was pointed at, and stays with this line while the page moves. */
export function anchorOf(mark: Mark, point: Point | undefined): Anchor | undefined {
  const element = elementOf(mark);
  if (element === null) return undefined;
  const vertical = /^(vertical|sideways)/.test(getComputedStyle(element).writingMode);
  const line =
    point === undefined
      ? 0
      : Math.max(
          0,
          linesOf(mark).findIndex((rect) => contains(rect, point)),
        );
  return {
    element,
    vertical,
    box: () => {
      const lines = linesOf(mark);
      return freeBox(lines, lines[line], vertical);
    },
  };
}
