import type { Citation } from './citation.ts';
import { IS } from './lexicon.ts';
import { type Item, listAt } from './listed.ts';
import type { TokenText } from './tokens.ts';
import { signAfter } from './year.ts';

const resolution = /^S\/RES\/(\d{1,5})$/;

/**
 * A symbol as a citation: "S/RES/2231 (2015)" has its number as an item, and may open a
 * list ("S/RES/1718 (2006), 1874 (2009)"); any other symbol has none.
 */
export function symbolCitation(source: TokenText, index: number): Citation | undefined {
  const token = source.tokens[index];
  if (token?.symbol === undefined) return undefined;
  const base = {
    form: 'symbol',
    start: token.start,
    end: token.end,
    first: index,
    sentence: token.sentence,
    is: 0,
    including: false,
  } as const;
  const number = Number(resolution.exec(token.symbol)?.[1] ?? Number.NaN);
  if (Number.isNaN(number) || number < 1) return { ...base, last: index, items: [] };
  const sign = signAfter(source.folded.text, token.end);
  const year = sign?.style === 'bracket' ? sign : undefined;
  const first: Item = {
    number,
    start: token.start,
    end: year?.end ?? token.end,
    numberEnd: token.end,
    ...(year && { sign: year }),
    token: index,
  };
  const items = [first, ...listAfter(source, first)];
  return { ...base, last: items.at(-1)?.token ?? index, items };
}

const comma = /^ ?[,;] ?$/;
const LONGEST_GAP = 6;

/** Only numbers with their year follow a symbol's as a list. */
function listAfter(source: TokenText, first: Item): Item[] {
  const { tokens, folded } = source;
  let index = first.token + 1;
  while ((tokens[index]?.start ?? Number.POSITIVE_INFINITY) < first.end) index++;
  const and = tokens[index];
  const joined = and !== undefined && (and.is & IS.and) !== 0 && and.start - first.end <= LONGEST_GAP;
  if (joined) index++;
  const candidate = tokens[index];
  if (candidate?.number === undefined || candidate.start - first.end > LONGEST_GAP + LONGEST_GAP) return [];
  if (!joined && !comma.test(folded.text.slice(first.end, candidate.start))) return [];
  const items = listAt(source, index, false);
  return items.every((item) => item.sign?.style === 'bracket') ? items : [];
}
