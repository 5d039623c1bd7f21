import type { DocumentFacts, SymbolMeaning } from '../facts/card-facts.ts';
import { useCard } from './card-context.ts';
import { countryNames } from './countries.ts';
import { LinkList } from './LinkList.tsx';
import { RefList } from './RefList.tsx';
import { Section } from './Section.tsx';
import { Sources } from './Sources.tsx';
import { SymbolParts } from './SymbolParts.tsx';
import { keyOf, type Say } from './say.ts';

/** What the parts of a symbol say beyond what they show: its number and year can be read in it. */
export function symbolWords(meaning: SymbolMeaning, say: Say): string {
  return [
    say(keyOf('series', meaning.series)),
    meaning.session === undefined ? undefined : say('symbol_in_session', meaning.session),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** What became of a draft that was not adopted. */
function Fate({ facts: { vetoedBy, votes } }: { facts: DocumentFacts }) {
  const { say, locale } = useCard();
  if (vetoedBy === undefined) return null;
  const counts = votes && [
    say('vote_yes', String(votes.yes)),
    votes.no > 0 && say('vote_no', String(votes.no)),
    votes.abstain > 0 && say('vote_abstain', String(votes.abstain)),
  ];
  return (
    <>
      <p class="state">
        <span class="dot hollow" aria-hidden="true" />
        {vetoedBy.length === 0 ? say('draft_failed') : say('veto', countryNames(vetoedBy, say, locale))}
      </p>
      {counts && <p class="soft">{counts.filter(Boolean).join(' · ')}</p>}
    </>
  );
}

/** The body of a document's card: what its symbol says, a draft's fate, the resolutions that name it and that it names. */
export function DocumentCard({ facts }: { facts: DocumentFacts }) {
  const { say } = useCard();
  const { head, parts, became, vetoedBy, sources } = facts;
  const lists = [
    ['section_became', became === undefined ? [] : [became]],
    ['section_adopted', facts.adopted],
    ['section_named_by', facts.namedBy],
    ['section_cites', facts.cites],
  ] as const;
  const isThin = vetoedBy === undefined && head.date === undefined && lists.every(([, refs]) => refs.length === 0);
  return (
    <>
      {parts.length > 1 && <SymbolParts parts={parts} meaning={head.meaning} />}
      <Fate facts={facts} />
      {isThin && <p class="soft">{say('thin_document')}</p>}
      {lists.map(
        ([title, refs]) =>
          refs.length > 0 && (
            <Section key={title} title={say(title)}>
              <RefList refs={refs} />
            </Section>
          ),
      )}
      <LinkList links={facts.links} />
      <Sources
        newest={facts.newest}
        groups={[
          [say('source_document'), sources.document],
          [say('source_references'), sources.references],
        ]}
      />
    </>
  );
}
