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
  const walked = marks.filter((mark) => isMarked(mark.mention) && isVisible(mark));
  if (enters) return walked.at(step === 1 ? 0 : -1);
  const at = from === undefined ? -1 : walked.indexOf(from);
  if (at >= 0) return walked[at + step];
  if (step === 1) return walked.find((mark) => (rangeOf(mark)?.getBoundingClientRect().top ?? -1) >= 0) ?? walked[0];
  return (
    walked.findLast((mark) => (rangeOf(mark)?.getBoundingClientRect().bottom ?? Infinity) <= innerHeight) ??
    walked.at(-1)
  );
}
