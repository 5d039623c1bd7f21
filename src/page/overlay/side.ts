import type { Box } from '../point/corridor.ts';

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** Pixels between word and card, and between card and the edge of the view. */
export const GAP = 6;
export const EDGE = 8;
/** Height that a card rarely exceeds; with this much room it need not go to the other side. */
const USUAL_HEIGHT = 360;
const USUAL_WIDTH = 320;
/** A longer card scrolls: it must leave the text around it to be read. */
export const MOST_HEIGHT = 480;
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
