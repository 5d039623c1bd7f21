import type { Citation } from './citations.ts';

/** The texts that a reader can copy from a card. */
export interface TakeAway {
  readonly citations: readonly Citation[];
  /** The address of the match's place on its page. */
  readonly passageLink?: string;
  /** A report on the match, without and with the page's address. */
  readonly report?: { readonly text: string; readonly withAddress: string };
}
