import { atEnd } from '../life/at-end.ts';
import { quietly } from '../life/quietly.ts';
import type { Mark } from '../mark/mark.ts';
import { isMarked } from '../mark/paint.ts';
import type { Marked } from '../marked.ts';
import type { Overlay } from '../overlay/overlay.tsx';
import {
  type CardEvent,
  type CardState,
  dueAt,
  type HeldBy,
  type Over,
  type Point,
  renew,
  shownIn,
  step,
} from './card-state.ts';
import { markAt } from './caret.ts';
import { contains, inCorridor } from './corridor.ts';
import { type EventPath, followPointer } from './pointing.ts';
import { Timer } from './timer.ts';

export interface CardsEvents {
  /** The pointer has come to a mark: its card will be wanted soon. */
  nearing(mark: Mark): void;
  /** Another mark's card is to be seen now, or none. */
  shows(mark: Mark | undefined, by: HeldBy | 'pointer', at: Point | undefined): void;
}

/** Decides which card is open, from what the reader does. */
export class Cards {
  readonly #events: CardsEvents;
  readonly #overlay: Overlay;
  readonly #marked: () => Marked | undefined;
  readonly #timer: Timer;
  readonly #listen: () => void;
  /** The root element of the document that is listened to: another one where the page wrote it anew. */
  #root: Element | undefined;
  #state: CardState<Mark> = { is: 'closed' };
  #at: Point | undefined;
  #heedsPointer = true;

  constructor(marked: () => Marked | undefined, overlay: Overlay, events: CardsEvents, signal: AbortSignal) {
    this.#marked = marked;
    this.#overlay = overlay;
    this.#events = events;
    this.#timer = new Timer(signal);
    const follow = followPointer(
      {
        moved: (at, path) => {
          this.#at = at;
          this.#take({ is: 'moved', over: this.#over(at, path), at, now: performance.now() });
        },
        busy: () => this.#take({ is: 'busy', now: performance.now() }),
        pressed: (at, path) => {
          if (!this.#isOurs(path) && (this.shown === undefined || this.#markAt(at, path) !== this.shown))
            this.dismiss();
        },
        clicked: (at, path) => {
          const mark = this.#isOurs(path) ? undefined : this.#markAt(at, path);
          if (mark === undefined) return;
          this.#at = at;
          this.open(mark, 'tap');
        },
      },
      signal,
    );
    const onEscape = quietly((event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || !event.isTrusted || this.shown === undefined) return;
      // The page must not close something of its own with the same press.
      event.preventDefault();
      event.stopImmediatePropagation();
      this.dismiss();
    });
    this.#listen = () => {
      this.#root = document.documentElement;
      follow();
      addEventListener('keydown', onEscape, { capture: true, signal });
    };
    this.#listen();
    atEnd(signal, () => this.dismiss());
  }

  get shown(): Mark | undefined {
    return shownIn(this.#state);
  }

  open(mark: Mark, by: HeldBy): void {
    if (by === 'keyboard') this.#at = undefined;
    this.#take({ is: 'asked', mark, by });
  }

  /** Whether marks that are pointed at open their cards; keys and lists lead to them all the same. */
  heedPointer(does: boolean): void {
    this.#heedsPointer = does;
  }

  /** The page was read again: a card stays open if its mark still stands. */
  renew(renewed: (mark: Mark) => Mark | undefined): void {
    if (document.documentElement !== this.#root) this.#listen();
    const before = this.shown;
    this.#state = renew(this.#state, renewed);
    if (before !== undefined && this.shown === undefined) this.#events.shows(undefined, 'pointer', undefined);
  }

  dismiss(): void {
    this.#take({ is: 'dismissed' });
  }

  /** What lies in our closed tree is told to the page, and to us, as its host. */
  #isOurs([target]: EventPath): boolean {
    return target !== undefined && this.#overlay.owns(target);
  }

  #markAt(at: Point, path: EventPath): Mark | undefined {
    const marked = this.#marked();
    if (!this.#heedsPointer || marked === undefined || marked.marks.length === 0) return undefined;
    const mark = markAt(at, path, marked.spans, [...marked.shadowRoots]);
    return mark && isMarked(mark.mention) ? mark : undefined;
  }

  #over(at: Point, path: EventPath): Over<Mark> {
    if (this.#isOurs(path)) return 'card';
    const boxes = this.#overlay.boxes();
    if (boxes?.word && !contains(boxes.word, at) && inCorridor(boxes.word, boxes.card, at)) return 'corridor';
    const mark = this.#markAt(at, path);
    return mark === undefined ? 'nothing' : { mark };
  }

  #take(event: CardEvent<Mark>): void {
    const before = this.#state;
    const state = step(before, event);
    if (state === before) return;
    this.#state = state;
    if (state.is === 'resting' && (before.is !== 'resting' || before.mark !== state.mark))
      this.#events.nearing(state.mark);
    const due = dueAt(state);
    if (due === undefined) this.#timer.clear();
    // A timer may ring a little early.
    else
      this.#timer.set(due - performance.now(), () => this.#take({ is: 'time', now: Math.max(due, performance.now()) }));
    const mark = shownIn(state);
    const by = state.is === 'held' ? state.by : 'pointer';
    // A key asks for the focus too, also for a card that the pointer has opened already.
    if (mark !== shownIn(before) || by === 'keyboard') this.#events.shows(mark, by, this.#at);
  }
}
