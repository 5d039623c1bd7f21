import { autoUpdate, type VirtualElement } from '@floating-ui/dom';
import { quietly } from '../life/quietly.ts';
import type { Box } from '../point/corridor.ts';
import type { Anchor } from './anchor.ts';
import { GAP, LEAST_ROOM, roomOn, type Side, sideOf } from './side.ts';
import { heightOn, type Pane, spotOn } from './spot.ts';

function virtual(box: Box, contextElement: Element): VirtualElement {
  const rect = new DOMRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  return { getBoundingClientRect: () => rect, contextElement };
}

/** Height of the view without scroll bars, which is what fixed boxes are measured in; also in quirks mode. */
const viewHeight = (): number => document.scrollingElement?.clientHeight ?? innerHeight;

function pane(): Pane {
  const view = visualViewport;
  if (view === null) return { left: 0, top: 0, width: document.documentElement.clientWidth, height: viewHeight() };
  return { left: view.offsetLeft, top: view.offsetTop, width: view.width, height: view.height };
}

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
  const update = (): void => {
    if (signal.aborted) return;
    const box = anchor.box();
    if (box === undefined) {
      lost();
      return;
    }
    const view = { width: document.documentElement.clientWidth, height: viewHeight() };
    if (side === undefined || roomOn(side, box, view) < LEAST_ROOM) side = sideOf(box, view, vertical);
    const seen = pane();
    set('max-height', `${heightOn(side, box, seen)}px`);
    const rtl = getComputedStyle(host).direction === 'rtl';
    const { x, y } = spotOn(side, box, host.getBoundingClientRect(), seen, rtl);
    set('left', `${Math.round(x)}px`);
    // Above its words a card is held by its lower edge: it grows when its facts arrive, and must grow upwards.
    const isAbove = side === 'top';
    set('top', isAbove ? 'auto' : `${Math.round(y)}px`);
    set('bottom', isAbove ? `${Math.ceil(viewHeight() - box.top + GAP)}px` : 'auto');
  };
  const stop = autoUpdate(virtual(opened, element), host, quietly(update));
  signal.addEventListener('abort', stop, { once: true });
}
