/** @jsxImportSource ./jsx */
import { keyOf, type Say } from '../cards/say.ts';
import { headKicker } from '../cards/titles.ts';
import type { DrawnCard } from '../cards/tree.ts';
import type { CardFacts } from '../facts/card-facts.ts';
import { countryName } from './countries.ts';
import { DocumentCard } from './DocumentCard.tsx';
import { type Drawing, drawFor } from './drawing.ts';
import { HeadLines } from './HeadLines.tsx';
import { treeOf } from './jsx/jsx-runtime.ts';
import { MatterCard } from './MatterCard.tsx';
import { OfficialCard } from './OfficialCard.tsx';
import { ResolutionCard } from './ResolutionCard.tsx';

function Body({ facts }: { facts: CardFacts }) {
  switch (facts.kind) {
    case 'resolution':
      return <ResolutionCard facts={facts} />;
    case 'matter':
      return <MatterCard facts={facts} />;
    case 'document':
      return <DocumentCard facts={facts} />;
    case 'official':
      return <OfficialCard facts={facts} />;
  }
}

/** The line above the title: whose document it is, what kind of matter, which country's official. */
function kicker(facts: CardFacts, say: Say, locale: string): string {
  if (facts.kind === 'matter') return say(keyOf('matter', facts.matter.kind));
  if (facts.kind !== 'official') return headKicker(facts.head, say);
  const { roles } = facts.official;
  const country = facts.head.officeThen?.country ?? roles.find((role) => role.country !== undefined)?.country;
  return country === undefined ? say('kind_official') : countryName(country, say, locale);
}

/** Draws the card of a subject for a reader, and for an article of `reader.date`. */
export function drawCard(facts: CardFacts, reader: Drawing): DrawnCard {
  return drawFor(reader, () => ({
    head: facts.head,
    kicker: kicker(facts, reader.say, reader.locale),
    lines: treeOf(<HeadLines head={facts.head} />),
    body: treeOf(<Body facts={facts} />),
  }));
}
