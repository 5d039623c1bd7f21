import fc from 'fast-check';
import { createDetector } from '../../../src/detect/detect.ts';
import { excerptOf } from '../../../src/detect/excerpt.ts';
import type { Mention } from '../../../src/detect/mention.ts';
import type { PageText } from '../../../src/detect/page-text.ts';
import { cardHead } from '../../../src/facts/card-head.ts';
import { realFacts } from '../../real-facts.ts';
import { hostileText, piece } from '../hostile-text.ts';
import { must, target } from '../target.ts';

const { facts, pack } = await realFacts();
const detector = createDetector(facts, pack);

function checkMentions({ passages }: PageText, mentions: readonly Mention[]): void {
  let last: Mention | undefined;
  for (const mention of mentions) {
    const { passage, start, end, quote, confidence } = mention;
    const text = passages[passage]?.text;
    must(text?.slice(start, end) === quote && quote !== '', 'a mention stands where it says', mention);
    must(confidence > 0 && confidence <= 1, 'a confidence lies between 0 and 1', mention);
    const follows = last === undefined || passage > last.passage || (passage === last.passage && start >= last.end);
    must(follows, 'mentions stand in order and never overlap', [last, mention]);
    last = mention;
  }
}

const page = fc
  .tuple(
    fc.array(hostileText, { maxLength: 3 }),
    fc.constantFrom(undefined, 'en', 'ru', 'ar', 'zh-Hant', '', '\ud800', 'x'.repeat(500)),
    fc.constantFrom([], [{ source: 'meta' as const, value: '2023-09-05' }]),
  )
  .map(([texts, lang, dates]): PageText => {
    const passages = texts.map((text, i) => ({ text, part: i === 0 ? ('headline' as const) : ('article' as const) }));
    return { dates, passages, ...(lang === undefined ? {} : { lang }) };
  });

/** Any page, over all facts that are shipped: mentions stand where they say, and each has the head of a card. */
export const detection = target('detection', 60, page, (given) => {
  const { mentions, date } = detector.detect(given);
  checkMentions(given, mentions);
  for (const { subject } of mentions)
    must(cardHead(facts, subject, date) !== undefined, 'a mention has a card', subject);
});

const JOINING = ['e', 'y', 'et', 'and', ',', '(', '.', '-', 'и', '和', '1701', 'A', 'of the', 'No.'];
const unit = fc.oneof(piece, fc.constantFrom(...JOINING));
const row = fc
  .tuple(hostileText, unit, fc.constantFrom('', ' ', '  '), fc.nat(60), hostileText)
  .map(([before, each, gap, times, after]) => before + (each + gap).repeat(times) + after);

/** Rows that once took seconds or for ever: conjunctions behind a list, titles before a name without gaps. */
const ONCE_ENDLESS = [
  `Security Council resolutions 1718 and 1874, of 2009${' e'.repeat(60)} x`,
  `UNSCRS/RES/—resolutions veto ${'대통령'.repeat(45)}Kim Jong Un `,
];

/** One thing again and again between two others: where time grows faster than the text, such a row never ends. */
export const rows = target(
  'rows',
  20,
  row,
  (text) => {
    const given: PageText = { dates: [], passages: [{ text, part: 'article' }] };
    checkMentions(given, detector.detect(given).mentions);
  },
  ONCE_ENDLESS,
);

/** Units of a long text: a whole page without one space. */
const LONG = 1_000_000;
const long = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.constantFrom('', ' ', '\u200b', '\n'))
  .map(([pieces, between]) => {
    const unit = pieces.join(between) + between || 'a';
    return unit.repeat(Math.ceil(LONG / unit.length));
  });

/** A word, a line or a heap of marks of a million units. Few: each is a hundred pages. */
export const longTexts = target('texts of 1 MB', 0, long, (text) => {
  const given: PageText = { dates: [], passages: [{ text, part: 'article' }] };
  checkMentions(given, detector.detect(given).mentions);
});

/** The words around a place: whole characters, and the place itself. */
export const excerpts = target('excerpts', 20, fc.tuple(hostileText, fc.nat(99), fc.nat(99), fc.nat(30)), (given) => {
  const [text, from, length, around] = given;
  const start = Math.min(from, text.length);
  const { before, quote, after } = excerptOf(text, start, start + length, around);
  const bare = (each: string): string => each.replace(/\s+/g, '');
  must(bare(text).includes(bare(before + quote + after)), 'an excerpt stands in its text', [before, quote, after]);
});
