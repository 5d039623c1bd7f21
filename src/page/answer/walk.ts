import { isVisible, type Mark, rangeOf } from '../mark/mark.ts';
import { isMarked } from '../mark/paint.ts';

/**
 * The mark to which a step leads: from `from`, or else from what is in view, in reading order; none past the last one.
 * `enters`: the walk comes from another frame, and begins with the first or last.
 */
export function nextMark(
  marks: readonly Mark[],
  from: Mark | undefined,
  step: 1 | -1,
  enters: boolean,
): Mark | undefined {
  // Asked from the near end on, and no further: a long page has thousands.
  const first = (among: readonly Mark[]): Mark | undefined => {
    const leads = (mark: Mark): boolean => isMarked(mark.mention) && isVisible(mark);
    return step === 1 ? among.find(leads) : among.findLast(leads);
  };
  const at = from === undefined ? -1 : marks.indexOf(from);
  if (at >= 0 && !enters) return first(step === 1 ? marks.slice(at + 1) : marks.slice(0, at));
  const isAhead = (mark: Mark): boolean => {
    const { top, bottom } = rangeOf(mark)?.getBoundingClientRect() ?? { top: -1, bottom: Infinity };
    return step === 1 ? top >= 0 : bottom <= innerHeight;
  };
  return (enters ? undefined : first(marks.filter(isAhead))) ?? first(marks);
}
