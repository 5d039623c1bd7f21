import { quietly } from '../life/quietly.ts';
import { type Corner, nearestCorner } from './corner.ts';

/** Pixels from which a press that moves is a drag and no click. */
const DRAG_FROM = 5;

/** Lets a box follow the pointer from a press until it is let go; `dropped` is told the corner it is nearest to then. */
export function dragBox(box: HTMLElement, press: PointerEvent, dropped: (corner: Corner) => void): void {
  const { currentTarget: handle, pointerId, clientX, clientY, button } = press;
  if (!(handle instanceof HTMLElement) || button !== 0) return;
  const ended = new AbortController();
  const { signal } = ended;
  let moved = false;
  const move = quietly((event: PointerEvent) => {
    const [x, y] = [event.clientX - clientX, event.clientY - clientY];
    moved ||= Math.hypot(x, y) >= DRAG_FROM;
    if (!moved) return;
    // Held only now: a press that stays a click must reach the button under it.
    handle.setPointerCapture(pointerId);
    box.style.setProperty('translate', `${x}px ${y}px`, 'important');
  });
  const end = quietly(({ type }: PointerEvent) => {
    ended.abort();
    const rect = box.getBoundingClientRect();
    box.style.removeProperty('translate');
    if (moved && type === 'pointerup') dropped(nearestCorner(rect, { width: innerWidth, height: innerHeight }));
  });
  // The first move may be one out of the handle.
  const everywhere = { signal, capture: true };
  addEventListener('pointermove', move, everywhere);
  addEventListener('pointerup', end, everywhere);
  addEventListener('pointercancel', end, everywhere);
}
