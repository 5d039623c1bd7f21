import { IS } from './lexicon.ts';
import type { Token, TokenText } from './tokens.ts';
import { endOfDay, endOfMonth, type Sign, signAfter, yearsTold } from './year.ts';

/** One number of a citation; offsets are folded, `end` lies behind a year or session in brackets. */
export interface Item {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly numberEnd: number;
  readonly sign?: Sign;
  readonly session?: string;
  /** Index of its token. */
  readonly token: number;
}

const BETWEEN = IS.and | IS.to | IS.number | IS.unit | IS.including | IS.its;
const separators = /^[ ,;~"'\-–./·]*$/;
const separator = /[,;~/·-]/;
const LONGEST_GAP = 6;
const MOST_BETWEEN = 4;
/** A list behind a singular ("resolution 1701 and 1559") needs numbers that are hardly anything else. */
const SURE_NUMBER = 200;
/** Words behind a number that it does not count: "UNSCR 2087 and 2094 are", "1559 qui". */
export const goesOn =
  /^ (?:are|were|is|was|have|had|has|which|that|who|on|as|should|shall|must|will|would|may|can|could|remain|in|to|with|by|under|at|from|but|while|when|sur|qui|sont|ont|dans|par|pour|sobre|que|son|han|en|por|para|uber|die|sind|im|zu|по|о|об|в|были|остаются)(?!\p{L})/u;
export const LONGEST_FUNCTION_WORD = 12;
/** "la résolution 1160 et la 1203 obligent": the article of the word for resolution, which no number of things has. */
const sharesArticle = / (?:et la|y la|e a) $/;
const ARTICLE_REACH = 7;
const LEAST_WITH_ARTICLE = 1000;
/**
 * "決議は15日に", "결의는 15개국", "决议在1300名士兵", "결의안을 9대 0으로": counters of Chinese, Japanese and Korean, glued to the number of days
 * and things that they count. What opens another word is none ("決議1718日本").
 */
const counter =
  /[年月天个個ヵヶケ名条條款项項票万萬億亿千百艘隻トン章段期届屆回년월일개명조항장차표회건백천만억]|委[员員]|위원|日(?!本)|か(?:国|月|所)|カ(?:国|月|所)|国(?![連内際际家民])|國(?![際內家民])|人(?![道权權権民])|次(?!日)|여 ?[개명]| ?(?:대|[対對比]) ?\d/uy;
/** "1718호(2006년)", "660号(1990年)": the unit between the number and its year. */
const unit = / ?[호号號](?= ?\()/uy;
const isYearLike = (n: number): boolean => n >= 1945 && n <= 2035;

/** "القرار رقم (120) لسنة 2021": the year stands behind the number's own bracket. */
function yearBehindBracket(text: string, start: number, end: number): Sign | undefined {
  const sign = isBracketed(text, start, end) ? signAfter(text, end + 1) : undefined;
  return sign?.style === 'words' ? sign : undefined;
}

export function itemAt(source: TokenText, index: number): Item | undefined {
  const token = source.tokens[index];
  if (token?.number === undefined || token.number < 1) return undefined;
  const { number, start, end: numberEnd, session } = token;
  if (session !== undefined) return { number, start, end: numberEnd, numberEnd, session, token: index };
  const { text } = source.folded;
  counter.lastIndex = numberEnd;
  if (counter.test(text)) return undefined;
  unit.lastIndex = numberEnd;
  const behindUnit = unit.test(text) ? unit.lastIndex : numberEnd;
  const sign = signAfter(text, behindUnit) ?? yearBehindBracket(text, start, numberEnd);
  const end = sign === undefined || sign.style === 'words' ? numberEnd : sign.end;
  return { number, start, end, numberEnd, ...(sign && { sign }), token: index };
}

/** Where the text goes on behind the item, its year in words included: "54/64 of 1999" too. */
function behind(text: string, { session, sign, end }: Item): number {
  if (session === undefined) return sign?.end ?? end;
  const told = signAfter(text, end);
  return told?.style === 'words' ? told.end : end;
}

function nextIndex(source: TokenText, item: Item, from: number): number {
  let index = item.token + 1;
  while ((source.tokens[index]?.start ?? Number.POSITIVE_INFINITY) < from) index++;
  return index;
}

/** "ו-338": a letter of Hebrew and a hyphen before a number. */
const joinsBy = (text: string, at: number): boolean => /^[א-ת]-$/.test(text.slice(at - 2, at));

/** Behind a date of adoption a number is another resolution's where it has its own year or day: "1701 (2006) of 11 August 2006, 15 states". */
const isSigned = (text: string, { session, sign, end }: Item): boolean =>
  session !== undefined ||
  (sign !== undefined && sign.style !== 'words') ||
  endOfDay(text, sign?.end ?? end) !== undefined;

/** "(242)" */
const isBracketed = (text: string, start: number, end: number): boolean => text[start - 1] === '(' && text[end] === ')';

interface Next {
  readonly item: Item;
  readonly range: boolean;
}

function nextItem(source: TokenText, last: Item, allowResolution: boolean): Next | undefined {
  const { tokens } = source;
  const { text } = source.folded;
  const end = behind(text, last);
  const day = endOfDay(text, end) ?? (last.sign?.style === 'bracket' ? endOfMonth(text, end) : undefined);
  const closed = day === undefined && isBracketed(text, last.start, end);
  const bracketed = closed || (day === undefined && isBracketed(text, last.start, last.numberEnd));
  let from = day ?? (closed ? end + 1 : end);
  let joined = false;
  let range = false;
  const first = nextIndex(source, last, from);
  for (let index = first; index <= first + MOST_BETWEEN; index++) {
    const token: Token | undefined = tokens[index];
    if (token === undefined || token.start - from > LONGEST_GAP) return undefined;
    const gap = text.slice(from, token.start);
    // "رقم (242) و(338)"
    const opens = bracketed && gap.endsWith('(') && isBracketed(text, token.start, token.end);
    if (!separators.test(opens ? gap.slice(0, -1) : gap)) return undefined;
    joined ||= separator.test(gap);
    // Hebrew joins "and" by a hyphen: "242 ו-338".
    range ||= (gap === '-' && !joinsBy(text, token.start)) || gap === ' - ';
    if (token.number !== undefined) {
      const item = joined && bracketed === opens ? itemAt(source, index) : undefined;
      if (item === undefined || (day !== undefined && !isSigned(text, item))) return undefined;
      return { item, range };
    }
    const resolution = (token.is & IS.resolution) !== 0 && (token.is & ~(IS.resolution | IS.plural)) === 0;
    if ((token.is & BETWEEN) === 0 && !(allowResolution && resolution)) return undefined;
    joined ||= (token.is & (IS.and | IS.to | IS.including)) !== 0;
    range ||= (token.is & IS.to) !== 0 && (token.is & IS.and) === 0;
    from = token.end;
  }
  return undefined;
}

/** Whether a number behind a singular head belongs to the citation: what could be a year only behind another that could ("1970 and 1973"). */
function standsAlone(source: TokenText, last: Item, item: Item): boolean {
  if (item.sign !== undefined && item.sign.style !== 'words') return true;
  if (item.number < SURE_NUMBER || (isYearLike(item.number) && !isYearLike(last.number))) return false;
  const after = source.folded.text.slice(item.end, item.end + LONGEST_FUNCTION_WORD);
  const before = source.folded.text.slice(Math.max(0, item.start - ARTICLE_REACH), item.start);
  return (
    (item.number >= LEAST_WITH_ARTICLE && sharesArticle.test(before)) ||
    after === '' ||
    /^[\s]?[).,;:"'\n-]/.test(after) ||
    source.tokens[item.token + 1]?.start === item.end + 1 ||
    goesOn.test(after)
  );
}

/** Years in words behind a list belong to its numbers in turn; where they are not as many, to none. */
function dated(source: TokenText, items: Item[]): Item[] {
  const sign = items.at(-1)?.sign;
  if (sign?.style !== 'words') return items;
  const years = yearsTold(source.folded.text, sign);
  if (years.length < 2) return items;
  return items.map(({ sign: own, ...item }, i) => {
    const year = years.length === items.length ? years[i] : undefined;
    if (own !== undefined && own.style !== 'words') return { ...item, sign: own };
    return year === undefined ? item : { ...item, sign: { ...sign, year } };
  });
}

/**
 * The numbers of a list that opens with the token at `index`: "1718 (2006), 1874 (2009)
 * and 2397 (2017)", "2712 to 2735" (both ends). One number where no list follows.
 */
export function listAt(source: TokenText, index: number, plural: boolean): Item[] {
  const first = itemAt(source, index);
  if (first === undefined) return [];
  const items = [first];
  for (let last = first; ; ) {
    const next = nextItem(source, last, false);
    if (next === undefined) return dated(source, items);
    const { item, range } = next;
    if (!plural && (range || !standsAlone(source, last, item))) return dated(source, items);
    if (range && item.number <= last.number) return dated(source, items);
    if (last.sign?.style === 'words' && item.sign === undefined && isYearLike(item.number)) return dated(source, items);
    items.push(item);
    last = item;
  }
}

export { isYearLike };
