import type { Point } from './card-state.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels around a box that still count as in it: a hand is not exact. */
const SLACK = 2;

export function contains(box: Box, { x, y }: Point, slack = SLACK): boolean {
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
}

/** Whether two boxes have a part in common. */
export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The `t` of [0, 1] for which a + t·b <= c, cut into `range`. */
function narrow(range: { low: number; high: number }, a: number, b: number, c: number): void {
  if (b > 0) range.high = Math.min(range.high, (c - a) / b);
  else if (b < 0) range.low = Math.max(range.low, (c - a) / b);
  else if (a > c) range.high = -1;
}

/**
 * Whether a point lies in the convex hull of two boxes, so on a straight way from
 * the word to its card. The hull is what the first box sweeps over while it turns
 * evenly into the second.
 */
export function inCorridor(word: Box, card: Box, { x, y }: Point): boolean {
  const range = { low: 0, high: 1 };
  narrow(range, word.left - SLACK, card.left - word.left, x);
  narrow(range, -word.right - SLACK, word.right - card.right, -x);
  narrow(range, word.top - SLACK, card.top - word.top, y);
  narrow(range, -word.bottom - SLACK, word.bottom - card.bottom, -y);
  return range.low <= range.high;
}
