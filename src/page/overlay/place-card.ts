import { autoUpdate, computePosition, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { quietly } from '../life/quietly.ts';
import type { Box } from '../point/corridor.ts';
import type { Anchor } from './anchor.ts';
import { EDGE, GAP, LEAST_ROOM, MOST_HEIGHT, roomOn, type Side, sideOf } from './side.ts';

function virtual(box: Box, contextElement: Element): VirtualElement {
  const rect = new DOMRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  return { getBoundingClientRect: () => rect, contextElement };
}

/** Height of the view without scroll bars, which is what fixed boxes are measured in; also in quirks mode. */
const viewHeight = (): number => document.scrollingElement?.clientHeight ?? innerHeight;

/**
 * Keeps the card beside its words while the page scrolls, is zoomed or laid out anew.
 * `lost` is called when the words have no place any more. Ends with `signal`.
 */
export function keepPlaced(anchor: Anchor, host: HTMLElement, lost: () => void, signal: AbortSignal): void {
  const { element, vertical } = anchor;
  const opened = anchor.box();
  if (opened === undefined) {
    lost();
    return;
  }
  const set = (property: string, value: string): void => host.style.setProperty(property, value, 'important');
  let side: Side | undefined;
  const update = async (): Promise<void> => {
    if (signal.aborted) return;
    const box = anchor.box();
    if (box === undefined) {
      lost();
      return;
    }
    const view = { width: document.documentElement.clientWidth, height: viewHeight() };
    if (side === undefined || roomOn(side, box, view) < LEAST_ROOM) side = sideOf(box, view, vertical);
    const { x, y } = await computePosition(virtual(box, element), host, {
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
    set('bottom', isAbove ? `${Math.ceil(viewHeight() - box.top + GAP)}px` : 'auto');
  };
  const stop = autoUpdate(virtual(opened, element), host, quietly(update));
  signal.addEventListener('abort', stop, { once: true });
}
