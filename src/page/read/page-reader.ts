import type { PageText, Passage } from '../../detect/page-text.ts';
import { A_STEP, partsOf, type Steps } from './parts.ts';
import type { Place } from './place.ts';
import { Reading } from './reading.ts';
import type { Shortcuts } from './shortcuts.ts';
import type { TreeNode } from './tree.ts';
import { Walk } from './walk.ts';

export interface ReadOptions<N> {
  readonly url?: string;
  /** For trees that can tell much at once (`domShortcuts`); without it every node is visited. */
  readonly shortcuts?: Shortcuts<N>;
}

/** A page's text, and for each of its passages the nodes where it stands (same index). */
export interface ReadPage<N> {
  readonly page: PageText;
  readonly places: readonly Place<N>[];
  /** The open shadow roots that were read: what changes in them is not seen from outside. */
  readonly shadowRoots: readonly N[];
}

/**
 * Reads a page's text in slices that never hold the thread for long:
 * call `step` until it answers true, then take `result`.
 * Block boundaries come from element names, not from styles, so that nothing is laid out;
 * text that a style hides is read, and left to those who show marks.
 */
export class PageReader<N extends TreeNode<N>> {
  readonly #walk: Walk<N>;
  readonly #reading: Reading<N>;
  readonly #url: string | undefined;
  #finishing: Steps<ReadPage<N>> | undefined;
  #read: ReadPage<N> | undefined;

  constructor(root: N, { url, shortcuts }: ReadOptions<N> = {}) {
    this.#url = url;
    this.#reading = new Reading(shortcuts);
    this.#walk = new Walk(root, this.#reading);
  }

  /** Reads on until `expired` answers true. Answers whether all is read. */
  step(expired: () => boolean): boolean {
    if (this.#finishing === undefined) {
      if (!this.#walk.step(expired)) return false;
      this.#finishing = this.#finish();
    }
    for (;;) {
      const { done, value } = this.#finishing.next();
      if (done === true) {
        this.#read = value;
        return true;
      }
      if (expired()) return false;
    }
  }

  /** What was read, once `step` has answered that all is. */
  result(): ReadPage<N> {
    if (this.#read === undefined) throw new Error('The page is not read to its end');
    return this.#read;
  }

  /** What is to be done when the whole page has been seen. */
  *#finish(): Steps<ReadPage<N>> {
    const { blocks, clues, drafts, shadowRoots } = this.#reading;
    drafts.end();
    const parts = yield* partsOf(blocks, drafts.done, clues.title);
    const url = this.#url ?? clues.canonical;
    const lang = clues.declaredLang();
    const passages: Passage[] = [];
    for (const { text, lang: own } of drafts.done) {
      const part = parts[passages.length] ?? 'elsewhere';
      const passage = own === undefined || own === lang ? { text, part } : { text, lang: own, part };
      if (passages.push(passage) % A_STEP === 0) yield;
    }
    const page: PageText = {
      ...(url === undefined ? {} : { url }),
      ...(lang === undefined ? {} : { lang }),
      dates: clues.dates(),
      passages,
    };
    return { page, places: drafts.done.map(({ place }) => place), shadowRoots };
  }
}

/** Reads all at once. */
export function readPage<N extends TreeNode<N>>(root: N, options: ReadOptions<N> = {}): ReadPage<N> {
  const reader = new PageReader(root, options);
  while (!reader.step(() => false));
  return reader.result();
}
