import type { Box } from '../point/corridor.ts';
import { EDGE, GAP, MOST_HEIGHT, type Side } from './side.ts';

/** The part of the page that is seen, in the coordinates of client boxes; smaller and shifted while it is pinched. */
export interface Pane {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Most height, px, of a card on one side of its words, so that it stays in the pane and leaves text to be read. */
export function heightOn(side: Side, word: Box, pane: Pane): number {
  const low = pane.top + EDGE;
  const high = pane.top + pane.height - EDGE;
  const room = { top: word.top - GAP - low, bottom: high - word.bottom - GAP, left: high - low, right: high - low };
  return Math.min(MOST_HEIGHT, Math.max(0, Math.floor(room[side])));
}

/** `at`, moved so that `length` from there lies in the pane; where it does not fit, its beginning does. */
function kept(at: number, length: number, from: number, whole: number): number {
  return Math.max(from + EDGE, Math.min(at, from + whole - EDGE - length));
}

/**
 * Left and upper edge, px, of a card of a size beside its words: it begins where they begin
 * (`rtl`: at their right), and moves along them as far as it must to stay in the pane.
 */
export function spotOn(
  side: Side,
  word: Box,
  card: { readonly width: number; readonly height: number },
  pane: Pane,
  rtl: boolean,
): { readonly x: number; readonly y: number } {
  if (side === 'left' || side === 'right') {
    const x = side === 'right' ? word.right + GAP : word.left - GAP - card.width;
    return { x, y: kept(word.top, card.height, pane.top, pane.height) };
  }
  const y = side === 'bottom' ? word.bottom + GAP : word.top - GAP - card.height;
  return { x: kept(rtl ? word.right - card.width : word.left, card.width, pane.left, pane.width), y };
}
