import type { Citation } from './citation.ts';
import { IS } from './lexicon.ts';
import { type Item, isYearLike, listAt } from './listed.ts';
import { type Token, type TokenText, unspacedAt } from './tokens.ts';

/** "第2231号有关伊朗核问题的决议": how far the word may stand behind the unit. */
const LONGEST_REACH = 14;
const MOST_BETWEEN = 4;
/** "the 242 resolution" is met; smaller numbers count resolutions ("12 resolutions"). */
export const LEAST_IN_SPACED = 200;
/** Smaller numbers without 第 count days and things. */
const LEAST_COUNTED = 100;
/** "1244-я резолюция". */
const ordinal = /^-(?:я|й|ю|ой|ей|ую|ая|а)(?= )/;
const NEVER = /(?!)/;
const stops = /[,.;:!?()"\n]/;

/**
 * "第2118(2013)、2139(2014)和2165(2014)号决议", "2397호 결의", "the 1701 resolution".
 * `next` is the token to go on with, so that a long list is read once.
 */
export function numberFirst(
  source: TokenText,
  index: number,
): { readonly citation?: Citation; readonly items: readonly Item[]; readonly next: number } {
  if (source.tokens[index]?.grouped) return { items: [], next: index + 1 };
  const items = listAt(source, index, true);
  const last = items.at(-1);
  if (last === undefined) return { items, next: index + 1 };
  const citation = closedBy(source, index, items, last);
  return citation === undefined
    ? { items, next: unread(source, index, last.token) }
    : { citation, items, next: citation.last + 1 };
}

/** A short list is read once more from its first word for resolution on. */
const LONGEST_REREAD = 8;

/**
 * A symbol or a word for resolution between numbers that turned out no list is still to be read ("6 October 2006
 * (S/PRST/2006/41), 13 April", "عام 2006، والقرار 425").
 */
function unread({ tokens }: TokenText, first: number, last: number): number {
  const opening = last - first > LONGEST_REREAD ? 0 : IS.resolution;
  const next = tokens
    .slice(first, last + 1)
    .findIndex((token) => token.symbol !== undefined || (token.is & opening) !== 0);
  return next < 0 ? last + 1 : first + next;
}

/** The citation whose word for resolution stands behind `last`. */
function closedBy(source: TokenText, index: number, items: readonly Item[], last: Item): Citation | undefined {
  const { tokens, folded } = source;
  const first = items[0] ?? last;
  let from = last.sign?.end ?? last.end;
  // "第1718号(2006年)等决议": the year stands behind the unit.
  let unit = last.sign !== undefined && /^ ?[号號호]/.test(folded.text.slice(last.numberEnd));
  let direct = true;
  const before = tokens[index - 1];
  const opened =
    before !== undefined && (before.is & IS.number) !== 0 && isJoined(folded.text, before.end, first.start);
  const { number } = first;
  let word = last.token + 1;
  while ((tokens[word]?.start ?? Number.POSITIVE_INFINITY) < from) word++;
  for (let steps = 0; steps <= MOST_BETWEEN; steps++, word++) {
    const token = tokens[word];
    if (token === undefined) return undefined;
    const gap = folded.text
      .slice(from, Math.min(token.start, from + LONGEST_REACH + 1))
      .replace(steps === 0 ? ordinal : NEVER, '');
    if (gap.length > (unit ? LONGEST_REACH : 1) || stops.test(gap)) return undefined;
    if ((token.is & IS.resolution) !== 0) {
      // "رقم 338 لعام 1973 وقرار": the next resolution's word.
      if ((token.is & IS.and) !== 0) return undefined;
      const spaced = !unspacedAt(folded, token.start);
      if (
        !spaced &&
        !isUnspacedNumber(unit ? opened || number >= LEAST_COUNTED : number >= LEAST_COUNTED && direct, last)
      ) {
        return undefined;
      }
      if (spaced && !isEnglishLike(items, gap, (token.is & IS.plural) !== 0, before)) return undefined;
      return {
        form: 'number-first',
        start: opened ? before.start : first.start,
        end: token.end,
        first: opened ? index - 1 : index,
        last: word,
        items,
        sentence: token.sentence,
        is: token.is,
        including: false,
      };
    }
    const isUnit = (token.is & IS.unit) !== 0;
    if (token.number !== undefined || token.symbol !== undefined) return undefined;
    if (!isUnit && !unit && (token.is & (IS.filler | IS.modifier)) === 0) return undefined;
    direct &&= steps > 0 || gap.trim() === '';
    unit ||= isUnit;
    from = token.end;
  }
  return undefined;
}

/** "第2231", "第 1267": nothing but a space between. */
const isJoined = (text: string, from: number, to: number): boolean => text.slice(from, to).trim() === '';

/** "25日通过决议", "25号通过决议" tell a day. */
const isUnspacedNumber = (sure: boolean, last: Item): boolean =>
  sure || last.sign !== undefined || last.session !== undefined;

/** "the 1701 resolution", "the 1701 and 1559 resolutions"; "200 and 300 resolutions" counts them. */
function isEnglishLike(items: readonly Item[], gap: string, plural: boolean, before: Token | undefined): boolean {
  const plain = items.every(({ number }) => number >= LEAST_IN_SPACED && !isYearLike(number));
  const fits = plural ? items.length > 1 && flag(before, IS.definite | IS.council | IS.un) : items.length === 1;
  return plain && fits && (gap === ' ' || gap === '-');
}

const flag = (token: Token | undefined, is: number): boolean => token !== undefined && (token.is & is) !== 0;
