import type { Facts } from '../../facts/facts.ts';
import { once } from '../../facts/recent.ts';
import { matterWordsFor } from '../matters/words/matter-words.ts';
import type { Mention } from '../mention.ts';
import type { PageText } from '../page-text.ts';
import { rawSpan } from '../text/fold.ts';
import type { Citation } from './citation.ts';
import { type Court, type Judgement, judge } from './judge.ts';
import { judgeBare } from './judge-bare.ts';
import { BODY, IS } from './lexicon.ts';
import type { Item } from './listed.ts';
import { gatherEvidence, type ParsedPassage, parsePassage } from './page-evidence.ts';
import { tokensOf } from './page-tokens.ts';
import type { TokenText } from './tokens.ts';

const SYMBOL_CONFIDENCE = 0.98;
/** "S/25704", "S/390": only where the page speaks of the Council or the UN. */
const bareNumber = /^S\/\d+(?:$|\/[A-Z])/;
const twoNumbers = /^A\/\d+\/\d+/;
const MOST_OWN_WORDS = 4;

/** "결의 1718호", "رقم (2216)", 'القرار "2334"': the unit, the closing bracket and the closing quotation mark belong to the number. */
function closedEnd({ tokens, folded }: TokenText, start: number, item: Item): number {
  const next = tokens[item.token + 1];
  const before = tokens[item.token - 1];
  const unit = next !== undefined && next.start === item.end && (next.is & IS.unit) !== 0;
  const end = unit ? next.end : item.end;
  // "(제2094호)"
  const ordinal = before !== undefined && before.end === item.start && (before.is & IS.number) !== 0;
  const opens = ordinal ? before.start : item.start;
  const signs = `${folded.text[opens - 1]}${folded.text[end]}`;
  return opens > start && (signs === '()' || signs === '""') ? end + 1 : end;
}

/** "in particular resolution 687": where the item's own word for resolution begins behind "including", else the number. */
function ownWord({ tokens, folded }: TokenText, { token, start }: Item): number {
  let to = start;
  for (let at = token - 1; at >= token - MOST_OWN_WORDS; at--) {
    const word = tokens[at];
    if (word === undefined || folded.text.slice(word.end, to) !== ' ') return start;
    if ((word.is & IS.resolution) !== 0) return (word.is & IS.plural) === 0 ? word.start : start;
    // "بما في ذلك قرار مجلس الأمن رقم 2334"
    if ((word.is & (BODY | IS.number | IS.filler)) === 0) return start;
    to = word.start;
  }
  return start;
}

/** Folded span of one number's mention: a lone citation's takes in its word. */
function spanOf(source: TokenText, citation: Citation, item: Item): { start: number; end: number } {
  const alone = citation.items.length === 1;
  if (citation.form === 'number-first') {
    return alone ? { start: citation.start, end: citation.end } : { start: item.start, end: item.end };
  }
  const opens = citation.items[0] === item && !citation.including;
  const start = opens ? citation.start : ownWord(source, item);
  return { start, end: closedEnd(source, start, item) };
}

function mentionAt(court: Court, span: { start: number; end: number }, judgement: Judgement): Mention {
  const { folded } = court.passage.source;
  const { start, end } = rawSpan(folded, span.start, span.end);
  return { passage: court.index, start, end, quote: folded.raw.slice(start, end), ...judgement };
}

function symbolMention(court: Court, citation: Citation): Mention | undefined {
  const token = court.passage.source.tokens[citation.first];
  if (token?.symbol === undefined) return undefined;
  const vague = bareNumber.test(token.symbol) || twoNumbers.test(token.symbol);
  const known = court.facts.statement(token.symbol) ?? court.facts.failedDraft(token.symbol);
  if (vague && known === undefined && !court.page.unNamed && !court.page.voice) return undefined;
  return mentionAt(court, citation, {
    subject: { kind: 'document', symbol: token.symbol },
    confidence: SYMBOL_CONFIDENCE,
    because: { code: 'symbol', words: [] },
  });
}

/**
 * Numbered resolutions of the Council and other UN documents, in reading order, never
 * overlapping. Context flows through the page: a body or number named in one passage
 * serves the short forms of the others.
 */
export function findCitations(page: PageText, facts: Facts): Mention[] {
  const passages: readonly ParsedPassage[] = tokensOf(page).map(parsePassage);
  const evidence = gatherEvidence(passages, facts);
  const headline = passages[page.passages.findIndex(({ part }) => part === 'headline')];
  const headlineWord = once(() =>
    headline === undefined ? () => undefined : matterWordsFor(facts, headline.source.folded),
  );
  return passages.flatMap((passage, index) => {
    if (passage.parsed.length === 0) return [];
    const court: Court = {
      facts,
      page: evidence,
      passage,
      index,
      matterWord: matterWordsFor(facts, passage.source.folded),
      headlineWord: (n) => headlineWord()(n),
    };
    return passage.parsed.flatMap((parsed) => {
      const { citation } = parsed;
      if (citation.items.length === 0) return symbolMention(court, citation) ?? [];
      return citation.items.flatMap((item) => {
        const judgement = citation.form === 'bare' ? judgeBare(parsed, item, court) : judge(parsed, item, court);
        return judgement === undefined ? [] : mentionAt(court, spanOf(passage.source, citation, item), judgement);
      });
    });
  });
}
