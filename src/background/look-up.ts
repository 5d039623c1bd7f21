import { cardHead } from '../facts/card-head.ts';
import type { AboutAnswer, SearchAnswer } from '../platform/messages.ts';
import type { FactsDesk } from './facts-desk.ts';

/** More than fit on a screen: whoever does not find it there types another word. */
const MOST_FOUND = 30;

/** What a reader may mean by a text, with the head of each card on the newest day of the facts. */
export function lookUp({ facts, search }: FactsDesk, text: string): SearchAnswer {
  return {
    ok: true,
    found: search()(text, MOST_FOUND).flatMap((subject) => cardHead(facts, subject, facts.asOf) ?? []),
  };
}

/** What the facts hold, for the options. */
export function about({ facts }: FactsDesk): AboutAnswer {
  const { asOf, newestResolution, officialCount } = facts;
  return { ok: true, asOf, newestResolution, officials: officialCount, matters: facts.matters().length };
}
