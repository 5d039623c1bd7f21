import type { PageText, Passage } from '../detect/page-text.ts';
import type { Asker } from '../platform/answer-requests.ts';

/** Pages whose pieces are waited for at a time; the oldest is given up for another. */
const MOST_PAGES = 4;
/** UTF-16 units that are kept of one page: far more than a page that can be read. */
const MOST_UNITS = 100_000_000;

const MISSING = 'A piece of the page is missing: the browser stopped the background meanwhile';

interface Begun {
  readonly reading: number;
  readonly passages: Passage[];
  units: number;
}

/** Some passages of a page, and which they are. */
export interface Piece {
  readonly reading: number;
  readonly from: number;
  readonly passages: readonly Passage[];
}

/** What a request for detection says of the pieces that came before it. */
export interface After {
  readonly reading: number;
  readonly passages: number;
}

/** Puts pages together that are sent in pieces, each frame its own. */
export class LongPages {
  readonly #begun = new Map<string, Begun>();

  /** The next piece of a frame's page, or one that was asked twice. */
  add({ tabId, frameId }: Asker, { reading, from, passages }: Piece): void {
    const key = `${tabId}:${frameId}`;
    let begun = this.#begun.get(key);
    if (begun?.reading !== reading) begun = { reading, passages: [], units: 0 };
    if (from > begun.passages.length) throw new Error(MISSING);
    begun.passages.length = from;
    for (const passage of passages) {
      begun.units += passage.text.length;
      if (begun.units > MOST_UNITS) throw new Error('The page is too long');
      begun.passages.push(passage);
    }
    this.#begun.delete(key);
    this.#begun.set(key, begun);
    const [oldest] = this.#begun.keys();
    if (this.#begun.size > MOST_PAGES && oldest !== undefined) this.#begun.delete(oldest);
  }

  /** The whole page, whose last piece this is. Fails when one is missing. */
  whole({ tabId, frameId }: Asker, last: PageText, after: After | undefined): PageText {
    if (after === undefined) return last;
    const key = `${tabId}:${frameId}`;
    const begun = this.#begun.get(key);
    this.#begun.delete(key);
    if (begun?.reading !== after.reading || begun.passages.length !== after.passages) throw new Error(MISSING);
    return { ...last, passages: [...begun.passages, ...last.passages] };
  }
}
