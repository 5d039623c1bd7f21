import type { DocumentFacts, DocumentHead, ResolutionRef } from './card-facts.ts';
import type { Facts } from './facts.ts';
import { documentLinks } from './links.ts';
import { newestResolution, resolutionRef } from './resolution-card.ts';
import type { FailedDraft } from './schema.ts';
import { sourcesOf } from './sources.ts';
import { symbolMeaning, symbolParts } from './symbol.ts';

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

/** The counts of a vote; undefined where they are not all known. */
function votesOf(failed: FailedDraft | undefined): DocumentFacts['votes'] {
  const { yes, no, abstain } = failed ?? {};
  return yes === undefined || no === undefined || abstain === undefined ? undefined : { yes, no, abstain };
}

/** The whole of a document's card. */
export function documentFacts(facts: Facts, symbol: string, lang: string): DocumentFacts {
  const head = documentHead(facts, symbol);
  const statement = facts.statement(symbol);
  const failed = facts.failedDraft(symbol);
  const votes = votesOf(failed);
  const naming = facts.namedBy(symbol);
  const became = naming.find((n) => facts.resolution(n)?.draft === symbol);
  const refs = (numbers: readonly number[]): readonly ResolutionRef[] => numbers.map((n) => resolutionRef(facts, n));
  const first = naming[0] ?? facts.adoptedAt(symbol)[0];
  return {
    kind: 'document',
    head,
    parts: symbolParts(symbol),
    ...(failed === undefined ? {} : { vetoedBy: failed.vetoedBy }),
    ...(votes === undefined ? {} : { votes }),
    ...(became === undefined ? {} : { became: resolutionRef(facts, became) }),
    adopted: refs(facts.adoptedAt(symbol)),
    namedBy: refs(naming.filter((n) => n !== became)),
    cites: refs(statement?.cites ?? []),
    newest: newestResolution(facts),
    sources: {
      document: [
        ...sourcesOf(facts, 'statements', statement, ['date', 'agenda']),
        ...sourcesOf(facts, 'vetoes', failed, ['draft', 'date', 'agenda', 'vetoedBy']),
      ],
      references: [
        ...sourcesOf(facts, 'statements', statement, ['cites']),
        ...sourcesOf(facts, 'resolutions', first === undefined ? undefined : facts.resolution(first), [
          'reports',
          'draft',
          'meeting',
        ]),
      ],
    },
    links: documentLinks(symbol, { meeting: statement?.meeting ?? failed?.meeting, date: head.date, lang }),
  };
}
