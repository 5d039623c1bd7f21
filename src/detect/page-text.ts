/** Where a date of the page was found, in the order in which it is trusted. */
export type DateSource = 'json-ld' | 'meta' | 'time' | 'url' | 'dateline';

/** A date as the page writes it, not yet parsed. */
export interface DateClue {
  readonly source: DateSource;
  readonly value: string;
}

/**
 * A run of text that the page shows as one block (a paragraph, a heading, a list item).
 * `text` is the concatenation of its text nodes, white space as it stands in the page,
 * so that offsets are offsets in the nodes.
 */
export interface Passage {
  readonly text: string;
  /** Language declared for this block (BCP 47), where it differs from the page's. */
  readonly lang?: string;
  /** `headline`: the page's main heading; `elsewhere`: navigation, teasers, comments, footers. */
  readonly part: 'headline' | 'article' | 'elsewhere';
}

/** What reading a page gives: all that detection may know. */
export interface PageText {
  readonly url?: string;
  /** Language declared by the page (BCP 47). */
  readonly lang?: string;
  readonly dates: readonly DateClue[];
  readonly passages: readonly Passage[];
}
