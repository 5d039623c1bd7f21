import type { TakeAway } from '../cite/take-away.ts';
import type { CardHead } from '../facts/card-facts.ts';

/** Where a match is hidden: at this place, on this site, everywhere. */
export const HIDE_SCOPES = ['here', 'site', 'everywhere'] as const;
export type HideScope = (typeof HIDE_SCOPES)[number];

/** What a reader can do with a card; the page or the list stands behind it. */
export interface CardTools {
  /** The texts to copy; undefined: no answer. Asked for when the reader first wants one. */
  readonly take: () => Promise<TakeAway | undefined>;
  /**
   * Hides the match and gives what shows it again (false: no answer); undefined: no answer. Absent on cards that no
   * match has opened.
   */
  readonly hide?: ((scope: HideScope) => Promise<(() => Promise<boolean>) | undefined>) | undefined;
}

/** Whether a card's subject is a document that can be cited: a number that no fact knows and a press statement cannot. */
export function isCitable(head: CardHead): boolean {
  switch (head.kind) {
    case 'resolution':
      return head.date !== undefined;
    case 'document':
      return head.meaning.series !== 'press-statement';
    case 'matter':
      return head.tied?.date !== undefined;
    case 'official':
      return false;
  }
}
