import type { Mark } from '../mark/mark.ts';
import { rangeOf } from '../mark/mark.ts';
import type { SpanIndex } from '../mark/span-index.ts';
import { shadeOf } from '../overlay/backdrop.ts';
import type { Point } from './card-state.ts';
import { contains } from './corridor.ts';

/** The line of a mark that holds the point, if one does; a mark may wrap over several. */
export function lineAt(mark: Mark, point: Point): DOMRect | undefined {
  const range = rangeOf(mark);
  return range && [...range.getClientRects()].find((rect) => contains(rect, point));
}

/**
 * The mark under a point of the view. `path`: of an event at that point, from the innermost target; asking for the caret
 * costs a long page milliseconds, and most of a page's elements hold no mark.
 * A point beside the end of a line, or over a picture, has a caret in the text next to it:
 * only a mark whose own lines hold the point is meant.
 */
export function markAt(
  point: Point,
  path: readonly EventTarget[],
  spans: SpanIndex,
  shadowRoots: ShadowRoot[],
): Mark | undefined {
  if (!spans.standsIn(path) && !path.some(isLink)) return undefined;
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots });
  if (caret === null) return undefined;
  const found = spans.touching(caret.offsetNode, caret.offset).find((mark) => lineAt(mark, point) !== undefined);
  return found ?? (isInLink(caret.offsetNode) ? markUnderLink(point, spans) : undefined);
}

const isLink = (target: EventTarget): boolean => target instanceof Element && target.matches('a[href]');
const isInLink = (node: Node): boolean =>
  (node instanceof Element ? node : node.parentElement)?.closest('a[href]') != null;

/** So many elements are looked at below a link: a teaser is not deep. */
const DEEPEST = 8;

/** Whether an element, with what a style puts before or after it, lets what lies under it be seen. */
function isSeeThrough(element: Element): boolean {
  return [undefined, '::before', '::after'].every((pseudo) => {
    const { backgroundColor, backgroundImage } = getComputedStyle(element, pseudo);
    return backgroundImage === 'none' && (shadeOf(backgroundColor)?.alpha ?? 1) < SEEN_THROUGH;
  });
}
/** What is more opaque than this hides the text under it. */
const SEEN_THROUGH = 0.5;

/** The mark of a teaser over which the link in it is stretched as a whole, so that no caret comes to its words. */
function markUnderLink(point: Point, spans: SpanIndex): Mark | undefined {
  const [link, ...below] = document.elementsFromPoint(point.x, point.y);
  if (link === undefined || !isSeeThrough(link)) return undefined;
  for (const element of below.slice(0, DEEPEST)) {
    for (const node of element.childNodes) {
      const found = spans.within(node).find((mark) => lineAt(mark, point) !== undefined);
      if (found) return found;
    }
    // What holds the link lies behind its words; anything else that is opaque covers what comes next.
    if (!element.contains(link) && !isSeeThrough(element)) return undefined;
  }
  return undefined;
}
