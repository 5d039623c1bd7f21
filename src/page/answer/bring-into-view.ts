import { elementOf, type Mark, rangeOf } from '../mark/mark.ts';

/** Share of the view, at top and bottom, where sticky headers and footers may lie over a word. */
const MARGIN = 0.18;

function isWellInView({ top, bottom }: DOMRect): boolean {
  return top >= innerHeight * MARGIN && bottom <= innerHeight * (1 - MARGIN);
}

/** How the page may move: at once where motion is unwelcome, or where nobody sees it. */
export function motionFor(motion: 'smooth' | 'instant'): 'smooth' | 'instant' {
  // A page in a tab behind does not move smoothly: Firefox leaves it where it is.
  return document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : motion;
}

/** Scrolls, within all the boxes around it, until a mark is well in view. Answers whether that takes a scroll. */
export function bringIntoView(mark: Mark, motion: 'smooth' | 'instant'): boolean {
  const element = elementOf(mark);
  const rect = rangeOf(mark)?.getBoundingClientRect();
  if (element === null || rect === undefined || isWellInView(rect)) return false;
  const isTall = element.getBoundingClientRect().height > innerHeight * (1 - 2 * MARGIN);
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isTall ? 'instant' : motionFor(motion) });
  // The middle of a long element may be far from the word.
  const after = isTall ? rangeOf(mark)?.getBoundingClientRect() : undefined;
  if (after && !isWellInView(after)) scrollBy({ top: after.top - innerHeight / 2, behavior: 'instant' });
  return true;
}
