import { bodyInPhrase } from './bodies.ts';
import { type Citation, withoutNumber } from './citation.ts';
import { BODY, IS } from './lexicon.ts';
import { type Item, isYearLike } from './listed.ts';
import type { TokenText } from './tokens.ts';

/** How far before its bracket the word for resolution may stand. */
const REACH = 90;
/** Smaller numbers in brackets count votes and pages. */
const LEAST = 100;
const stops = /[.!?;:()\n]/;
/** What else numbers behind it count: "by large majorities of votes (120 and 110)". */
// bounded: REACH
const counted = /(?:votes?|voix|votos|stimmen|голос\p{L}*|pages?|paginas?|seiten|страниц\p{L}*) $/u;

/**
 * The numbers in brackets behind a phrase that goes on after its word for resolution: "resolutions of the Security Council
 * on Nagorno-Karabakh (822, 853, 874 and 884)". One number alone only where the phrase names the Council.
 */
export function bracketed(source: TokenText, index: number, items: readonly Item[]): Citation | undefined {
  const { tokens, folded } = source;
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined || !isBracket(source, first, last)) return undefined;
  if (items.some(({ number, session }) => session !== undefined || number < LEAST)) return undefined;
  if (items.every(({ number, sign }) => sign === undefined && isYearLike(number))) return undefined;
  let inner: number | undefined;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || first.start - token.end > REACH) return undefined;
    if (token.symbol !== undefined || (token.number !== undefined && !isYearLike(token.number))) return undefined;
    if ((token.is & IS.resolution) === 0) {
      if ((token.is & (BODY | IS.un | IS.otherCouncil)) !== 0) inner = at;
      continue;
    }
    const between = folded.text.slice(token.end, first.start - 1);
    const plural = (token.is & IS.plural) !== 0;
    if (stops.test(between) || counted.test(between) || plural !== items.length > 1) return undefined;
    const head = withoutNumber(token, at);
    const citation = { ...head, last: last.token, items, including: true, ...(inner !== undefined && { inner }) };
    return plural || bodyInPhrase(source, head)?.body === 'council' ? citation : undefined;
  }
  return undefined;
}

/** Whether nothing but the numbers stands in the brackets. */
const isBracket = ({ folded: { text } }: TokenText, first: Item, last: Item): boolean =>
  text.charAt(first.start - 1) === '(' &&
  text.charAt(last.sign?.style === 'words' ? last.end : (last.sign?.end ?? last.end)) === ')';
