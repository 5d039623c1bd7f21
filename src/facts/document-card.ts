import type { DocumentFacts, DocumentHead } from './card-facts.ts';
import type { Facts } from './facts.ts';
import { documentLinks } from './links.ts';
import { resolutionRef } from './resolution-card.ts';
import { symbolMeaning } from './symbol.ts';

/** The head of a document's card: what its symbol says, and what the facts know of it. */
export function documentHead(facts: Facts, symbol: string): DocumentHead {
  const known = facts.statement(symbol) ?? facts.failedDraft(symbol);
  return {
    kind: 'document',
    symbol,
    meaning: symbolMeaning(symbol),
    ...(known === undefined ? {} : { date: known.date }),
    ...(known?.agenda === undefined ? {} : { agenda: known.agenda }),
  };
}

/** The whole of a document's card. */
export function documentFacts(facts: Facts, symbol: string, lang: string): DocumentFacts {
  const head = documentHead(facts, symbol);
  const statement = facts.statement(symbol);
  const failed = facts.failedDraft(symbol);
  return {
    kind: 'document',
    head,
    ...(failed === undefined ? {} : { vetoedBy: failed.vetoedBy }),
    namedBy: facts.namedBy(symbol).map((n) => resolutionRef(facts, n)),
    cites: (statement?.cites ?? []).map((n) => resolutionRef(facts, n)),
    links: documentLinks(symbol, { meeting: statement?.meeting ?? failed?.meeting, date: head.date, lang }),
  };
}
