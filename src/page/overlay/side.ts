import type { Box } from '../point/corridor.ts';

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** Pixels between word and card, and between card and the edge of the view. */
export const GAP = 6;
const EDGE = 8;
/** Height that a card rarely exceeds; with this much room it need not go to the other side. */
const USUAL_HEIGHT = 360;
const USUAL_WIDTH = 320;
/** A longer card scrolls: it must leave the text around it to be read. */
const MOST_HEIGHT = 480;
/** With less room than this a card that is open goes to the other side. */
export const LEAST_ROOM = 140;

export interface View {
  readonly width: number;
  readonly height: number;
}

/** Pixels free for a card on one side of its words. */
export function roomOn(side: Side, word: Box, view: View): number {
  const room = { top: word.top, bottom: view.height - word.bottom, left: word.left, right: view.width - word.right };
  return room[side] - GAP - EDGE;
}

/**
 * On which side of its word a card opens. Chosen by the room there and not by the card's
 * height at the moment, so that it does not jump across the word when its facts arrive.
 */
export function sideOf(word: Box, view: View, vertical: boolean): Side {
  const [first, second, usual] = vertical
    ? (['left', 'right', USUAL_WIDTH] as const)
    : (['bottom', 'top', USUAL_HEIGHT] as const);
  return roomOn(first, word, view) >= Math.min(usual, roomOn(second, word, view)) ? first : second;
}

const isBeside = (side: Side): boolean => side === 'left' || side === 'right';

/** Most height, in pixels, of a card on one side of its words. */
export function mostHeight(side: Side, word: Box, view: View): number {
  const all = view.height - 2 * EDGE;
  const room = isBeside(side) ? all : Math.min(all, roomOn(side, word, view));
  return Math.min(MOST_HEIGHT, Math.max(0, Math.floor(room)));
}

/**
 * Where the upper left corner of a card stands on one side of its words: it begins where they do, and is moved along
 * them as far as the view demands. A card that is too large for the view begins with it.
 */
export function cornerOn(
  side: Side,
  word: Box,
  card: { readonly width: number; readonly height: number },
  view: View,
): { readonly x: number; readonly y: number } {
  const within = (at: number, length: number, room: number): number =>
    Math.max(EDGE, Math.min(at, room - EDGE - length));
  if (isBeside(side)) {
    const x = side === 'left' ? word.left - GAP - card.width : word.right + GAP;
    return { x, y: within(word.top, card.height, view.height) };
  }
  const y = side === 'top' ? word.top - GAP - card.height : word.bottom + GAP;
  return { x: within(word.left, card.width, view.width), y };
}

/**
 * The box that a card must leave free: the line under the pointer in its length, and in its
 * height all lines of a mark that wraps, so that the card never covers a part of its words.
 */
export function freeBox(lines: readonly Box[], pointed: Box | undefined, vertical: boolean): Box | undefined {
  const line = pointed ?? lines[0];
  if (line === undefined) return undefined;
  const { left, top, right, bottom } = line;
  return vertical
    ? {
        left: Math.min(...lines.map((box) => box.left)),
        right: Math.max(...lines.map((box) => box.right)),
        top,
        bottom,
      }
    : {
        left,
        right,
        top: Math.min(...lines.map((box) => box.top)),
        bottom: Math.max(...lines.map((box) => box.bottom)),
      };
}
