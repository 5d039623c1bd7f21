import { elementOf, type Mark, rangeOf } from '../mark/mark.ts';
import { parentOf } from '../overlay/backdrop.ts';
import { meet } from '../point/corridor.ts';
import { motionFor } from './bring-into-view.ts';

interface Scrolled {
  readonly left: number;
  readonly top: number;
}

function isInView(mark: Mark): boolean {
  const rect = rangeOf(mark)?.getBoundingClientRect();
  return rect !== undefined && meet(rect, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
}

/** Where the reader was before a list led to other places, so that there is a way back. */
export class WayBack {
  readonly #left = new Map<Element, Scrolled>();
  #at: Mark | undefined;

  get isOpen(): boolean {
    return this.#left.size > 0;
  }

  /** To be called before the page goes to a mark. From place to place the way leads back to where the first was left. */
  leaveFor(mark: Mark): void {
    // Whoever went on reading elsewhere meanwhile wants to come back to there.
    if (this.#at === undefined || !isInView(this.#at)) this.#left.clear();
    this.#at = mark;
    for (let at = elementOf(mark); at !== null; at = parentOf(at)) this.#note(at);
    this.#note(document.scrollingElement);
  }

  #note(element: Element | null): void {
    if (element === null || this.#left.has(element)) return;
    this.#left.set(element, { left: element.scrollLeft, top: element.scrollTop });
  }

  /** Goes back. Answers whether there was anywhere to go. */
  go(): boolean {
    if (!this.isOpen) return false;
    for (const [element, { left, top }] of this.#left) {
      if (element.scrollLeft !== left || element.scrollTop !== top)
        element.scrollTo({ left, top, behavior: motionFor('smooth') });
    }
    this.forget();
    return true;
  }

  /** The page was read again: where the words to which the way led are gone, it is another page. */
  renew(renewed: (mark: Mark) => Mark | undefined): void {
    if (this.#at !== undefined && renewed(this.#at) === undefined) this.forget();
  }

  forget(): void {
    this.#left.clear();
    this.#at = undefined;
  }
}
