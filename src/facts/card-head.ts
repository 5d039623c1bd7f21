import type { CardHead, CardSubject } from './card-facts.ts';
import { documentHead } from './document-card.ts';
import type { Facts } from './facts.ts';
import { matterHead } from './matter-card.ts';
import { officialHead } from './official-card.ts';
import { resolutionHead } from './resolution-card.ts';

/**
 * What a line of the popup and the first moment of a card show. `date` is the article's (ISO 8601).
 * Undefined where the facts know no such matter or official; a resolution's number and a symbol
 * need no fact.
 */
export function cardHead(facts: Facts, subject: CardSubject, date?: string): CardHead | undefined {
  switch (subject.kind) {
    case 'resolution':
      return resolutionHead(facts, subject.n, date);
    case 'document':
      return documentHead(facts, subject.symbol);
    case 'matter': {
      const matter = facts.matter(subject.id);
      return matter === undefined ? undefined : matterHead(facts, matter, subject.n, date);
    }
    case 'official': {
      const official = facts.official(subject.id);
      return official === undefined ? undefined : officialHead(official, date);
    }
  }
}
