import { atEnd } from '../life/at-end.ts';
import { quietly } from '../life/quietly.ts';
import { Timer } from '../point/timer.ts';
import { elementOf, type Mark } from './mark.ts';

/** Elements that the browser is asked about in one frame: a few milliseconds' work for it. */
const AT_A_TIME = 1000;
/** How far beyond the view still counts: as far again on each side, so that a turn of the wheel uncovers no unmarked text. */
const BEYOND = '100%';
/** Least time, ms, between two looks while one scrolls. */
const BETWEEN_LOOKS_MS = 100;

/** Without a box there is no place; such text is taken to be near. */
const isNear = ({ isIntersecting, boundingClientRect: { width, height } }: IntersectionObserverEntry): boolean =>
  isIntersecting || (width === 0 && height === 0);

/**
 * Tells which of many marks stand in or near the view, now and whenever that has changed by scrolling. It asks the browser at the end
 * of a frame, when it knows where everything is, and never has the page laid out.
 */
export class NearView {
  readonly #found: (near: readonly Mark[]) => void;
  readonly #signal: AbortSignal;
  readonly #timer: Timer;
  #marks: readonly Mark[] = [];
  #observer: IntersectionObserver | undefined;
  #isDue = false;
  #isListening = false;

  constructor(found: (near: readonly Mark[]) => void, signal: AbortSignal) {
    this.#found = found;
    this.#signal = signal;
    this.#timer = new Timer(signal);
    atEnd(signal, () => this.#observer?.disconnect());
  }

  /** Follows these marks, and no others. */
  follow(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.#look();
    if (this.#isListening) return;
    this.#isListening = true;
    const moved = quietly(() => this.#moved());
    addEventListener('scroll', moved, { capture: true, passive: true, signal: this.#signal });
    addEventListener('resize', moved, { passive: true, signal: this.#signal });
  }

  rest(): void {
    this.#marks = [];
    this.#isDue = false;
    this.#timer.clear();
    this.#observer?.disconnect();
  }

  #moved(): void {
    if (this.#isDue || this.#marks.length === 0) return;
    this.#isDue = true;
    this.#timer.set(BETWEEN_LOOKS_MS, () => this.#look());
  }

  #look(): void {
    this.#isDue = false;
    const marks = this.#marks;
    const around = new Set(marks.map(elementOf));
    const asked = [...around].filter((element) => element?.isConnected === true) as Element[];
    const near = new Set<Element | null>([null]);
    const ask = (from: number): void => {
      this.#observer?.disconnect();
      if (from >= asked.length) {
        this.#found(marks.filter((mark) => near.has(elementOf(mark))));
        return;
      }
      this.#observer = new IntersectionObserver(
        quietly((entries: IntersectionObserverEntry[]) => {
          for (const entry of entries) if (isNear(entry)) near.add(entry.target);
          ask(from + AT_A_TIME);
        }),
        { root: document, rootMargin: BEYOND },
      );
      for (const element of asked.slice(from, from + AT_A_TIME)) this.#observer.observe(element);
    };
    ask(0);
  }
}
