import type { DocumentFacts, SymbolMeaning } from '../facts/card-facts.ts';
import { useCard } from './card-context.ts';
import { countryNames } from './countries.ts';
import { LinkList } from './LinkList.tsx';
import { RefList } from './RefList.tsx';
import { Section } from './Section.tsx';
import { keyOf, type Say } from './say.ts';

/** What the parts of a symbol say beyond what they show: its number and year can be read in it. */
export function symbolWords(meaning: SymbolMeaning, say: Say): string {
  return [
    say(keyOf('series', meaning.series)),
    meaning.session === undefined ? undefined : say('symbol_session', meaning.session),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** The body of a document's card: a draft's fate, the resolutions that name it and that it names, links. */
export function DocumentCard({ facts }: { facts: DocumentFacts }) {
  const { say, locale } = useCard();
  const { vetoedBy, namedBy, cites } = facts;
  return (
    <>
      {vetoedBy !== undefined && (
        <p class="state">
          <span class="dot hollow" aria-hidden="true" />
          {vetoedBy.length === 0 ? say('draft_failed') : say('veto', countryNames(vetoedBy, say, locale))}
        </p>
      )}
      {namedBy.length > 0 && (
        <Section title={say('section_named_by')}>
          <RefList refs={namedBy} />
        </Section>
      )}
      {cites.length > 0 && (
        <Section title={say('section_cites')}>
          <RefList refs={cites} />
        </Section>
      )}
      <LinkList links={facts.links} />
    </>
  );
}
