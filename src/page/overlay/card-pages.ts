import type { CardProblem } from '../../cards/Card.tsx';
import type { DrawnCard } from '../../cards/tree.ts';
import type { CardHead } from '../../facts/card-facts.ts';
import type { CardContent } from '../../platform/ask-card.ts';

/** One card of a history, as far as it is known. */
export interface CardPage {
  readonly head: CardHead;
  readonly card?: DrawnCard;
  readonly problem?: CardProblem;
}

/** The card that was opened first, and those opened from one another since; the last one shows. */
export type CardPages = readonly [CardPage, ...CardPage[]];

/** The card whose head is known, with what was fetched for it. */
export function filled(head: CardHead, content: CardContent): CardPage {
  return content.ok ? { head: content.card.head, card: content.card } : { head, problem: content.problem };
}

export function shownPage(pages: CardPages): CardPage {
  return pages.at(-1) ?? pages[0];
}

export function goneDeeper([first, ...deeper]: CardPages, page: CardPage): CardPages {
  return [first, ...deeper, page];
}

/** One step back; the first card stays. */
export function goneBack([first, ...deeper]: CardPages): CardPages {
  return [first, ...deeper.slice(0, -1)];
}

export function withFirst([, ...deeper]: CardPages, first: CardPage): CardPages {
  return [first, ...deeper];
}
