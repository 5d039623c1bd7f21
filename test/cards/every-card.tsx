import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { Card } from '../../src/cards/Card.tsx';
import { drawCard } from '../../src/draw/draw-card.tsx';
import type { CardFacts, CardSubject } from '../../src/facts/card-facts.ts';
import { cardFacts } from '../../src/facts/card-facts-of.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { faultsIn } from './faults.ts';
import { sayIn } from './say-in.ts';

/** Documents of every series that a symbol can be of, known to the facts or not. */
const SYMBOLS = [
  'S/PRST/2017/16',
  'S/PV.5551',
  'S/PV.9231 (Resumption 1)',
  'S/2006/814',
  'S/2006/806/Add.1',
  'S/4567/Rev.1',
  'S/8761',
  'S/RES/1701(2006)',
  'S/AC.49/2017/1',
  'SC/15151',
  'A/RES/ES-11/1',
  'A/RES/377(V)',
  'A/RES/60/1',
  'A/DEC/60/511',
  'A/75/PV.3',
  'A/PV.2105',
  'A/75/982-S/2021/612',
  'A/HRC/RES/51/1',
  'A/CONF.232/2023/4',
  'A/C.3/76/L.5',
  'ST/SGB/2003/13',
];

/** Symbols of all presidential statements; the facts are asked by symbol and list none. */
function statementSymbols(): string[] {
  const lines = readFileSync('facts/statements.jsonl', 'utf8').trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { symbol: string }).symbol);
}

/** Everything that the facts can draw a card of: resolutions and one that they do not know, matters, documents, officials. */
export function everySubject(facts: Facts): CardSubject[] {
  const numbers = Array.from({ length: facts.newestResolution + 1 }, (_, i) => i + 1);
  const drafts = facts.failedDrafts().flatMap(({ draft }) => draft ?? []);
  const meetings = numbers.flatMap((n) => facts.resolution(n)?.meeting ?? []);
  return [
    ...numbers.map((n) => ({ kind: 'resolution' as const, n })),
    ...facts.matters().map(({ id }) => ({ kind: 'matter' as const, id })),
    ...[...new Set([...SYMBOLS, ...drafts, ...statementSymbols(), ...meetings])].map((symbol) => ({
      kind: 'document' as const,
      symbol,
    })),
    ...Array.from({ length: facts.officialCount }, (_, i) => ({
      kind: 'official' as const,
      id: facts.officialAt(i).id,
    })),
  ];
}

/** Draws a card as HTML, without a document. */
export function cardHtml(card: CardFacts, date: string | undefined, say: ReturnType<typeof sayIn>): string {
  return renderToString(
    <Card
      head={card.head}
      card={drawCard(card, { say, locale: say('locale'), date })}
      say={say}
      locale={say('locale')}
      onOpenSubject={() => undefined}
    />,
  );
}

/** What is wrong with the cards of some subjects in some languages, a line each. */
export function faultyCards(
  facts: Facts,
  subjects: readonly CardSubject[],
  languages: readonly string[],
  date: string | undefined,
): string[] {
  const voices = languages.map((language) => ({ language, say: sayIn(language) }));
  return subjects.flatMap((subject) => {
    const card = cardFacts(facts, subject, date);
    if (card === undefined) return [`no facts for ${JSON.stringify(subject)}`];
    return voices.flatMap(({ language, say }) =>
      faultsIn(cardHtml(card, date, say)).map((fault) => `${language} ${JSON.stringify(subject)}: ${fault}`),
    );
  });
}
