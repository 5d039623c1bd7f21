import fc from 'fast-check';
import { citationsOf } from '../../../src/cite/citations.ts';
import { passageLink } from '../../../src/cite/passage-link.ts';
import { referenceOf } from '../../../src/cite/reference.ts';
import { isAllowedLink } from '../../../src/facts/allowed-links.ts';
import type { CardSubject } from '../../../src/facts/card-facts.ts';
import { cardFacts } from '../../../src/facts/card-facts-of.ts';
import { openSearch } from '../../../src/search/open-search.ts';
import { realFacts } from '../../real-facts.ts';
import { hostileText } from '../hostile-text.ts';
import { asyncTarget, must, target } from '../target.ts';

const { facts, pack } = await realFacts();
const search = openSearch(facts, pack);

/** Whatever is typed: subjects that have cards, and no more than asked for. */
export const lookUps = target('look-ups', 10, hostileText, (query) => {
  const found = search(query, 5);
  must(found.length <= 5, 'no more is found than asked for', found);
  for (const subject of found) must(cardFacts(facts, subject) !== undefined, 'what is found has a card', subject);
});

const SYMBOL_PARTS =
  'S/|A/|RES/|PRST/|2023/|171|(2006)|ES-11/|PV.|9|Rev.1|/Add.2|?|#|%|%zz|..|//|\\|@evil.example|javascript:|data:| |\u202e|\ud800|\n|é|😀'.split(
    '|',
  );
const symbol = fc.array(fc.constantFrom(...SYMBOL_PARTS), { maxLength: 8 }).map((parts) => parts.join(''));
const key = fc.constantFrom(
  '',
  '__proto__',
  'constructor',
  'vladimir-putin',
  'dprk-sanctions',
  '\ud800',
  'x'.repeat(5000),
);
const subject: fc.Arbitrary<CardSubject> = fc.oneof(
  symbol.map((text) => ({ kind: 'document' as const, symbol: text })),
  fc
    .oneof(fc.nat(4000), fc.constantFrom(2 ** 31, 2 ** 53, 1e300))
    .map((n) => ({ kind: 'resolution' as const, n: n + 1 })),
  key.map((id) => ({ kind: 'official' as const, id })),
  key.map((id) => ({ kind: 'matter' as const, id })),
);
const date = fc.constantFrom(undefined, '2023-09-05', '2023', '', 'x', '9999-99-99');

/** The addresses in what a card says. */
function addresses(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'url' ? [String(inner)] : addresses(inner)));
}

/** Whatever card is asked for: one, or none; and no link leads elsewhere than it may. */
export const cards = target('cards', 20, fc.tuple(subject, date, fc.constantFrom('en', 'zh-CN', 'x', '')), (asked) => {
  const [about, day, lang] = asked;
  const card = cardFacts(facts, about, day, lang);
  for (const address of addresses(card)) {
    must(isAllowedLink(address), 'a card leads only where it may', address);
  }
});

/** Whatever is cited: texts without what would break them where they are pasted. */
export const citations = asyncTarget('citations', 5, subject, async (about) => {
  const reference = referenceOf(facts, about, 'en');
  if (reference === undefined || reference.symbol.trim() === '') return;
  for (const { text } of await citationsOf(reference)) must(text.trim() !== '', 'a citation says something');
});

const place = fc.tuple(hostileText, hostileText, hostileText, fc.boolean(), fc.boolean(), symbol);

/** The address of a place, of whatever words: one on the page's own site, or none. */
export const passages = target('links to passages', 10, place, ([before, quote, after, cutBefore, cutAfter, path]) => {
  const url = `https://a.example/${path}`;
  const link = passageLink(url, { before, quote, after, cut: [cutBefore, cutAfter] }, 'en');
  must(link === undefined || new URL(link).host === new URL(url).host, 'a link to a passage stays on its site', link);
});
