import { type Mark, rangeOf } from '../mark/mark.ts';

/** Where on the screen one reads, as a share of its height. */
const EYES = 0.35;

/** Place of the mark nearest to what the reader has before the eyes; -1 where none is in view. */
export function nearMark(marks: readonly Mark[]): number {
  let near = -1;
  let least = Infinity;
  marks.forEach((mark, i) => {
    const rect = rangeOf(mark)?.getBoundingClientRect();
    if (rect === undefined || rect.bottom < 0 || rect.top > innerHeight) return;
    const away = Math.abs(rect.top - innerHeight * EYES);
    if (away >= least) return;
    least = away;
    near = i;
  });
  return near;
}
