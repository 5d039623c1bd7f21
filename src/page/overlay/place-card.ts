import { computePosition, offset, type Platform, shift, size } from '@floating-ui/core';
import { quietly } from '../life/quietly.ts';
import type { Box } from '../point/corridor.ts';
import type { Anchor } from './anchor.ts';
import { EDGE, GAP, LEAST_ROOM, MOST_HEIGHT, roomOn, type Side, sideOf, type View } from './side.ts';
import { isInSight } from './sight.ts';

/** The view without scroll bars, which is what fixed boxes are measured in; also in quirks mode. */
function viewNow(): View {
  const { clientWidth: width, clientHeight: height } = document.scrollingElement ?? document.documentElement;
  return { width, height };
}

/** What floating-ui must know to place a fixed box in the view beside another; its reference is a {@link Box}. */
const VIEW: Platform = {
  getElementRects: ({ reference: { left, top, right, bottom }, floating }) => ({
    reference: { x: left, y: top, width: right - left, height: bottom - top },
    floating: { x: 0, y: 0, width: floating.offsetWidth, height: floating.offsetHeight },
  }),
  getDimensions: ({ offsetWidth: width, offsetHeight: height }) => ({ width, height }),
  getClippingRect: () => ({ x: 0, y: 0, ...viewNow() }),
};

/**
 * Keeps the card beside its words while the page scrolls, moves, is zoomed or laid out anew: looked at once a frame,
 * since no event tells of a container that slides. `lost` is called when the words have no place in sight any more.
 * Ends with `signal`.
 */
export function keepPlaced(anchor: Anchor, host: HTMLElement, lost: () => void, signal: AbortSignal): void {
  const { element, vertical } = anchor;
  const set = (property: string, value: string): void => host.style.setProperty(property, value, 'important');
  let side: Side | undefined;
  const place = async (box: Box, view: View): Promise<void> => {
    if (side === undefined || roomOn(side, box, view) < LEAST_ROOM) side = sideOf(box, view, vertical);
    const { x, y } = await computePosition(box, host, {
      platform: VIEW,
      strategy: 'fixed',
      placement: `${side}-start`,
      middleware: [
        offset(GAP),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) =>
            set('max-height', `${Math.min(MOST_HEIGHT, Math.max(0, Math.floor(availableHeight)))}px`),
        }),
      ],
    });
    if (signal.aborted) return;
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
    else quietly(place)(box, view);
  };
  look();
}
