import { isVisible, type Mark, rangeOf } from '../mark/mark.ts';
import { isMarked } from '../mark/paint.ts';

/**
 * The mark to which a step leads: from `from`, or else from what is in view, in reading order;
 * past the last one it goes on with the first.
 */
export function nextMark(marks: readonly Mark[], from: Mark | undefined, step: 1 | -1): Mark | undefined {
  const walked = marks.filter((mark) => isMarked(mark.mention) && isVisible(mark));
  const at = from === undefined ? -1 : walked.indexOf(from);
  if (at >= 0) return walked.at((at + step) % walked.length);
  if (step === 1) return walked.find((mark) => (rangeOf(mark)?.getBoundingClientRect().top ?? -1) >= 0) ?? walked[0];
  return (
    walked.findLast((mark) => (rangeOf(mark)?.getBoundingClientRect().bottom ?? Infinity) <= innerHeight) ??
    walked.at(-1)
  );
}
