/** @jsxImportSource ./jsx */
import type { DocumentFacts } from '../facts/card-facts.ts';
import { countryNames } from './countries.ts';
import { drawing } from './drawing.ts';
import { LinkList } from './LinkList.tsx';
import { RefList } from './RefList.tsx';
import { Section } from './Section.tsx';
import { Sources } from './Sources.tsx';
import { SymbolParts } from './SymbolParts.tsx';

/** What became of a draft that was not adopted. */
function Fate({ facts: { vetoedBy, votes } }: { facts: DocumentFacts }) {
  const { say, locale } = drawing();
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
  const { say } = drawing();
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
            <Section title={say(title)}>
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
