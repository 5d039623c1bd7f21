import { type Mark, rangeOf } from '../mark/mark.ts';

/** Where on the screen one reads, as a share of its height. */
const EYES = 0.35;

/** How far a mark is from what the reader has before the eyes, in pixels; Infinity where it is not in view. */
export function fromEyes(mark: Mark): number {
  const rect = rangeOf(mark)?.getBoundingClientRect();
  if (rect === undefined || rect.bottom < 0 || rect.top > innerHeight) return Infinity;
  return Math.abs(rect.top - innerHeight * EYES);
}
