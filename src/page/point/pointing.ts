import { atEnd } from '../life/at-end.ts';
import { quietly } from '../life/quietly.ts';
import type { Point } from './card-state.ts';
import { Timer } from './timer.ts';

export type EventPath = readonly EventTarget[];

/** What a pointer does, as far as cards care. `path`: the event's, from the innermost target outwards. */
export interface PointingEvents {
  moved(at: Point, path: EventPath): void;
  /** Scrolling, or a button held: nothing under the pointer is meant. */
  busy(): void;
  pressed(at: Point, path: EventPath): void;
  /** A click or tap on text that the page makes no use of itself. */
  clicked(at: Point, path: EventPath): void;
}

/** After the last scroll event, ms, until what lies under the pointer counts again. */
const SCROLL_SETTLES_MS = 120;
/** Where no pointer is. */
const OUTSIDE: Point = { x: -1, y: -1 };
/** A click there belongs to the page. */
const PAGES_OWN = 'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [onclick]';

const isPagesOwn = (path: EventPath): boolean =>
  path.some((target) => target instanceof Element && target.matches(PAGES_OWN));
const isSelecting = (): boolean => getSelection()?.isCollapsed === false;

/**
 * Follows the pointer, at most once a frame, and never holds up or swallows an event of the page.
 * Gives what listens again where the page has written its document anew, which takes all listeners away.
 */
export function followPointer(events: PointingEvents, signal: AbortSignal): () => void {
  const early = { passive: true, capture: true, signal } as const;
  let latest: { at: Point; path: EventPath; buttons: number; time: number } | undefined;
  let last = OUTSIDE;
  let frame = 0;
  const settling = new Timer(signal);
  let scrolledAt = Number.NEGATIVE_INFINITY;

  const look = quietly(() => {
    frame = 0;
    if (latest === undefined) return;
    const { at, path, buttons, time } = latest;
    // A scroll is followed by the report of a move though the pointer stands still.
    if (at.x === last.x && at.y === last.y) return;
    last = at;
    const settles = scrolledAt + SCROLL_SETTLES_MS - time;
    if (buttons !== 0) events.busy();
    else if (settles > 0) settling.set(settles, () => events.moved(at, path));
    else {
      settling.clear();
      events.moved(at, path);
    }
  });
  const seen = (at: Point, event: PointerEvent): void => {
    if (event.pointerType === 'touch' || !event.isTrusted) return;
    // The event forgets its path after it was dispatched, so it is noted now.
    latest = { at, path: event.composedPath(), buttons: event.buttons, time: event.timeStamp };
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  atEnd(signal, () => cancelAnimationFrame(frame));

  const moved = (event: PointerEvent): void => seen({ x: event.clientX, y: event.clientY }, event);
  const gone = (event: PointerEvent): void => seen(OUTSIDE, event);
  const scrolled = quietly((event: Event) => {
    scrolledAt = event.timeStamp;
    settling.clear();
    events.busy();
  });
  const pressed = quietly(
    (event: PointerEvent) =>
      event.isTrusted && events.pressed({ x: event.clientX, y: event.clientY }, event.composedPath()),
  );
  const clicked = quietly((event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || event.detail !== 1) return;
    const path = event.composedPath();
    if (isPagesOwn(path) || isSelecting()) return;
    events.clicked({ x: event.clientX, y: event.clientY }, path);
  });
  const listen = (): void => {
    addEventListener('pointermove', moved, early);
    document.documentElement.addEventListener('pointerleave', gone, { passive: true, signal });
    addEventListener('scroll', scrolled, early);
    addEventListener('pointerdown', pressed, early);
    addEventListener('click', clicked, early);
  };
  listen();
  return listen;
}
