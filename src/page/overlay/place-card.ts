import { autoUpdate, computePosition, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { quietly } from '../life/quietly.ts';
import type { Box } from '../point/corridor.ts';
import type { Anchor } from './anchor.ts';
import { EDGE, GAP, LEAST_ROOM, MOST_HEIGHT, roomOn, type Side, sideOf } from './side.ts';

function virtual(box: Box, contextElement: Element): VirtualElement {
  const rect = new DOMRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  return { getBoundingClientRect: () => rect, contextElement };
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
  const put = (property: string, px: number): void => host.style.setProperty(property, `${px}px`, 'important');
  let side: Side | undefined;
  const update = async (): Promise<void> => {
    if (signal.aborted) return;
    const box = anchor.box();
    if (box === undefined) {
      lost();
      return;
    }
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
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
            put('max-height', Math.min(MOST_HEIGHT, Math.max(0, Math.floor(availableHeight)))),
        }),
      ],
    });
    if (signal.aborted) return;
    put('left', Math.round(x));
    put('top', Math.round(y));
  };
  const stop = autoUpdate(virtual(opened, element), host, quietly(update));
  signal.addEventListener('abort', stop, { once: true });
}
