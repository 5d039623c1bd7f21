import type { Mention } from '../../detect/mention.ts';
import { locate, type NodeSpan, type Place } from '../read/place.ts';

/** A mention and where it stands in the page. */
export interface Mark {
  readonly mention: Mention;
  readonly span: NodeSpan<Node>;
  /** The same by text node, in order: what one node holds of it. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}

function piecesOf(place: Place<Node>, span: NodeSpan<Node>): Piece[] {
  const { startNode, startOffset, endNode, endOffset } = span;
  if (startNode === endNode) return [{ node: startNode, start: startOffset, end: endOffset }];
  const { nodes } = place;
  const first = nodes.indexOf(startNode);
  const last = nodes.indexOf(endNode, first);
  return nodes.slice(first, last + 1).map((node) => ({
    node,
    start: node === startNode ? startOffset : 0,
    end: node === endNode ? endOffset : (node.nodeValue ?? '').length,
  }));
}

function holds(pieces: readonly Piece[], quote: string): boolean {
  const [first] = pieces;
  if (pieces.length === 1 && first !== undefined) {
    return first.end - first.start === quote.length && (first.node.nodeValue ?? '').startsWith(quote, first.start);
  }
  let text = '';
  for (const { node, start, end } of pieces) text += (node.nodeValue ?? '').slice(start, end);
  return text === quote;
}

/** The marks of `mentions`, in their order; one whose words have changed since they were read is left out. */
export function marksOf(mentions: readonly Mention[], places: readonly Place<Node>[]): Mark[] {
  const marks: Mark[] = [];
  for (const mention of mentions) {
    const whole = places[mention.passage];
    const place = whole?.upTo?.(mention.end) ?? whole;
    const span = place && locate(place, mention.start, mention.end);
    if (place === undefined || span === undefined) continue;
    const pieces = piecesOf(place, span);
    if (holds(pieces, mention.quote)) marks.push({ mention, span, pieces });
  }
  return marks;
}

/** The element around the beginning of a mark. */
export function elementOf({ span }: Mark): Element | null {
  return span.startNode.parentElement;
}

/** Whether a mark's nodes are still in the page, with the words that were read there. */
function stillStands({ span, pieces, mention }: Mark): boolean {
  return span.startNode.isConnected && span.endNode.isConnected && holds(pieces, mention.quote);
}

/** Whether the text directly in `element` is skipped though the element itself has its place in the page. */
function skipsItsText(element: Element): boolean {
  if (element instanceof HTMLDetailsElement) return !element.open;
  return getComputedStyle(element).contentVisibility === 'hidden';
}

/** The nearest element around a mark that has a box of its own: with `display: contents` it has none, and counts as not seen. */
function boxAround(mark: Mark): Element | null {
  let element = elementOf(mark);
  while (element !== null && getComputedStyle(element).display === 'contents') element = element.parentElement;
  return element;
}

/** Whether the reader can see a mark now (on this screen or by scrolling). */
export function isVisible(mark: Mark): boolean {
  const element = boxAround(mark);
  if (element === null || !stillStands(mark)) return false;
  // Text that waits outside the view under content-visibility:auto counts: it shows as soon as one scrolls there.
  return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) && !skipsItsText(element);
}

/** A live range over a mark, for measuring; not to be kept, since every live range makes the page's changes dearer. */
export function rangeOf({ span }: Mark): Range | undefined {
  const range = document.createRange();
  try {
    range.setStart(span.startNode, span.startOffset);
    range.setEnd(span.endNode, span.endOffset);
  } catch {
    // The text was shortened since it was read.
    return undefined;
  }
  return range;
}
