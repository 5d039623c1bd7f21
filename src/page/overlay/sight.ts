import { type Box, meet } from '../point/corridor.ts';
import { parentOf } from './backdrop.ts';
import type { View } from './side.ts';

/** Whether a box that stands in `element` can be seen: in the view, and in all that scrolls around it. */
export function isInSight(box: Box, element: Element, view: View): boolean {
  if (!meet(box, { left: 0, top: 0, right: view.width, bottom: view.height })) return false;
  for (let at: Element | null = element; at !== null && at !== document.body; at = parentOf(at)) {
    const { overflow, position } = getComputedStyle(at);
    if (overflow !== 'visible' && !meet(box, at.getBoundingClientRect())) return false;
    // What is fixed is clipped by nothing around it.
    if (position === 'fixed') return true;
  }
  return true;
}
