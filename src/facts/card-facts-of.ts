import type { CardFacts, CardSubject } from './card-facts.ts';
import { documentFacts } from './document-card.ts';
import type { Facts } from './facts.ts';
import { matterFacts } from './matter-card.ts';
import { officialFacts } from './official-card.ts';
import { resolutionFacts } from './resolution-card.ts';

/**
 * All that a card shows of a subject. `date` is the article's (ISO 8601); `lang` the reader's
 * language (BCP 47), in which documents are linked where the UN publishes in it.
 * Undefined where the facts know no such matter or official.
 */
export function cardFacts(facts: Facts, subject: CardSubject, date?: string, lang = 'en'): CardFacts | undefined {
  switch (subject.kind) {
    case 'resolution':
      return resolutionFacts(facts, subject.n, date, lang);
    case 'document':
      return documentFacts(facts, subject.symbol, lang);
    case 'matter': {
      const matter = facts.matter(subject.id);
      return matter === undefined ? undefined : matterFacts(facts, matter, subject.n, date, lang);
    }
    case 'official': {
      const official = facts.official(subject.id);
      return official === undefined ? undefined : officialFacts(facts, official, date, lang);
    }
  }
}
