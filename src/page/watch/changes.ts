import { atEnd } from '../life/at-end.ts';
import { quietly } from '../life/quietly.ts';

const WHAT: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/**
 * Tells once that the page changed, and rests until it is set again: a page that changes
 * ten thousand nodes a second costs one callback between two readings.
 */
export class Changes {
  readonly #observer: MutationObserver;
  readonly #ignored: (node: Node) => boolean;
  #isSet = false;

  /** `ignored`: nodes of our own, whose coming and going is no change of the page. */
  constructor(changed: () => void, ignored: (node: Node) => boolean, signal: AbortSignal) {
    this.#ignored = ignored;
    this.#observer = new MutationObserver(
      quietly((records: MutationRecord[]) => {
        if (!records.some((record) => this.#counts(record))) return;
        this.rest();
        changed();
      }),
    );
    atEnd(signal, () => this.rest());
  }

  #counts({ type, addedNodes, removedNodes }: MutationRecord): boolean {
    if (type !== 'childList') return true;
    return ![...addedNodes, ...removedNodes].every(this.#ignored);
  }

  /** Watches the document from now on. */
  set(root: Document): void {
    this.rest();
    this.#isSet = true;
    this.add([root]);
  }

  /** Watches these shadow roots as well, unless it rests. */
  add(roots: Iterable<Node>): void {
    if (!this.#isSet) return;
    for (const root of roots) this.#observer.observe(root, WHAT);
  }

  rest(): void {
    this.#isSet = false;
    this.#observer.disconnect();
  }
}
