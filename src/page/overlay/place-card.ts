import { quietly } from '../life/quietly.ts';
import type { Box } from '../point/corridor.ts';
import type { Anchor } from './anchor.ts';
import { cornerOn, GAP, LEAST_ROOM, mostHeight, roomOn, type Side, sideOf, type View } from './side.ts';
import { isInSight } from './sight.ts';

/** The view without scroll bars, which is what fixed boxes are measured in; also in quirks mode. */
function viewNow(): View {
  const { clientWidth: width, clientHeight: height } = document.scrollingElement ?? document.documentElement;
  return { width, height };
}

/**
 * Keeps the card beside its words while the page scrolls, moves, is zoomed or laid out anew: looked at once a frame,
 * since no event tells of a container that slides. `lost` is called when the words have no place in sight any more.
 * Ends with `signal`.
 */
export function keepPlaced(anchor: Anchor, host: HTMLElement, lost: () => void, signal: AbortSignal): void {
  const { element, vertical } = anchor;
  const set = (property: string, value: string): void => host.style.setProperty(property, value, 'important');
  let side: Side | undefined;
  const place = (box: Box, view: View): void => {
    if (side === undefined || roomOn(side, box, view) < LEAST_ROOM) side = sideOf(box, view, vertical);
    set('max-height', `${mostHeight(side, box, view)}px`);
    const { x, y } = cornerOn(side, box, { width: host.offsetWidth, height: host.offsetHeight }, view);
    set('left', `${Math.round(x)}px`);
    // Above its words a card is held by its lower edge: it grows when its facts arrive, and must grow upwards.
    const isAbove = side === 'top';
    set('top', isAbove ? 'auto' : `${Math.round(y)}px`);
    set('bottom', isAbove ? `${Math.ceil(view.height - box.top + GAP)}px` : 'auto');
  };
  let before = '';
  const look = (): void => {
    if (signal.aborted) return;
    const view = viewNow();
    const box = anchor.box();
    const now = JSON.stringify([box, view, host.offsetWidth, host.offsetHeight]);
    requestAnimationFrame(quietly(look));
    if (now === before) return;
    before = now;
    if (box === undefined || !isInSight(box, element, view)) lost();
    else place(box, view);
  };
  look();
}
