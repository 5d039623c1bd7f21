import type { Mark } from '../mark/mark.ts';
import { rangeOf } from '../mark/mark.ts';
import type { SpanIndex } from '../mark/span-index.ts';
import type { Point } from './card-state.ts';
import { contains } from './corridor.ts';

/** The line of a mark that holds the point, if one does; a mark may wrap over several. */
export function lineAt(mark: Mark, point: Point): DOMRect | undefined {
  const range = rangeOf(mark);
  return range && [...range.getClientRects()].find((rect) => contains(rect, point));
}

/**
 * The mark under a point of the view.
 * A point beside the end of a line, or over a picture, has a caret in the text next to it:
 * only a mark whose own lines hold the point is meant.
 */
export function markAt(point: Point, spans: SpanIndex, shadowRoots: ShadowRoot[]): Mark | undefined {
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots });
  if (caret === null) return undefined;
  return spans.touching(caret.offsetNode, caret.offset).find((mark) => lineAt(mark, point) !== undefined);
}
