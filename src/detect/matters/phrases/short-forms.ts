import type { Facts } from '../../../facts/facts.ts';
import { bodyInPhrase } from '../../citations/bodies.ts';
import { withoutNumber } from '../../citations/citation.ts';
import { IS } from '../../citations/lexicon.ts';
import { isYearLike } from '../../citations/listed.ts';
import type { TokenText } from '../../citations/tokens.ts';
import type { Mention } from '../../mention.ts';
import { firstFrom } from '../../text/sorted.ts';
import { belongsToNumber } from './belongs-to-number.ts';

/** "the 2015 resolution" where the page cites one of that year. */
const OF_YEAR = 0.82;
/** "the resolution" after the only one cited: its card is a line above, so it is listed and not marked. */
const CITED_BEFORE = 0.6;
/** How far back "the resolution" may point, in passages. */
const REACH = 3;
const adjacent = /^[ '"(-]*$/;
/** "passed in 2015", "de 2015", "von 2015", "2015年". */
const yearBehind =
  /^,? (?:(?:adopted|passed|approved|voted|adoptee|votee|aprobada|adoptada|aprovada|adotada) )?(?:in|of|from|en|de|del|von|aus|от|لعام|عام) ((?:19|20)\d\d)(?!\d)/;
const LONGEST_BEHIND = 32;

interface ShortForm {
  readonly start: number;
  readonly end: number;
  readonly subject: { readonly kind: 'resolution'; readonly n: number };
  readonly confidence: number;
  readonly because: Mention['because'];
}

/** The year before or behind the head, and where the phrase with it begins and ends. */
function yearOf(
  { tokens, folded }: TokenText,
  index: number,
): { year: number; start: number; end: number } | undefined {
  const head = tokens[index];
  const before = tokens[index - 1];
  if (head === undefined) return undefined;
  const { start, end } = head;
  if (
    before?.number !== undefined &&
    isYearLike(before.number) &&
    adjacent.test(folded.text.slice(before.end, start))
  ) {
    return { year: before.number, start: before.start, end };
  }
  const behind = yearBehind.exec(folded.text.slice(end, end + LONGEST_BEHIND));
  return behind === null ? undefined : { year: Number(behind[1]), start, end: end + behind[0].length };
}

/** What a page cites by number, as its short forms ask for it; told once, for a page may have thousands of both. */
export interface CitedByNumber {
  /** In reading order. */
  readonly places: readonly { readonly n: number; readonly passage: number; readonly start: number }[];
  /** How many of them come before the first of another resolution than the first of all. */
  readonly alike: number;
  readonly ofYear: ReadonlyMap<number, ReadonlySet<number>>;
  /** Documents of the General Assembly are cited too. */
  readonly ofOthers: boolean;
}

const PASSAGE = 2 ** 32;
const orderOf = ({ passage, start }: { readonly passage: number; readonly start: number }): number =>
  passage * PASSAGE + start;

/** Of all references by number of a page those to resolutions. */
export function citedByNumber(cited: readonly Mention[], facts: Facts): CitedByNumber {
  const places = cited
    .flatMap(({ subject, passage, start }) => (subject.kind === 'resolution' ? [{ n: subject.n, passage, start }] : []))
    .sort((a, b) => orderOf(a) - orderOf(b));
  const other = places.findIndex(({ n }) => n !== places[0]?.n);
  const ofYear = new Map<number, Set<number>>();
  for (const { n } of places) {
    const year = facts.yearOf(n);
    if (year === undefined) continue;
    const known = ofYear.get(year);
    if (known === undefined) ofYear.set(year, new Set([n]));
    else known.add(n);
  }
  const ofOthers = cited.some(({ subject }) => subject.kind === 'document' && subject.symbol.startsWith('A/'));
  return { places, alike: other < 0 ? places.length : other, ofYear, ofOthers };
}

/**
 * Short forms of what the page cites by number: "the 2015 resolution" of the only one of that year,
 * "the resolution" of the only one cited before. Offsets are folded.
 */
export function shortForms(
  source: TokenText,
  passage: number,
  { places, alike, ofYear, ofOthers }: CitedByNumber,
  free: (start: number, end: number) => boolean,
): ShortForm[] {
  if (places.length === 0) return [];
  const { tokens, folded } = source;
  return tokens.flatMap((token, index): ShortForm[] => {
    const plain = (token.is & IS.resolution) !== 0 && (token.is & (IS.plural | IS.otherBody | IS.assembly)) === 0;
    if (!plain || belongsToNumber(source, index) || !free(token.start, token.end)) return [];
    const body = bodyInPhrase(source, withoutNumber(token, index))?.body;
    if (body !== undefined && body !== 'council' && body !== 'un') return [];
    const told = yearOf(source, index);
    if (told !== undefined) {
      const [n, more] = ofYear.get(told.year) ?? [];
      if (n === undefined || more !== undefined || !free(told.start, told.end)) return [];
      const because = { code: 'number_year', words: [String(told.year)] } as const;
      return [{ start: told.start, end: told.end, subject: { kind: 'resolution', n }, confidence: OF_YEAR, because }];
    }
    const before = tokens[index - 1];
    const definite =
      before !== undefined &&
      (before.is & IS.definite) !== 0 &&
      adjacent.test(folded.text.slice(before.end, token.start));
    const next = tokens[index + 1];
    const object = next !== undefined && (next.is & IS.of) !== 0 && next.start - token.end <= 1;
    if (!definite || object || ofOthers) return [];
    const here = orderOf({ passage, start: folded.at[token.start] ?? 0 });
    const earlier = firstFrom(places, orderOf, here);
    const last = places[earlier - 1];
    if (last === undefined || earlier > alike || passage - last.passage > REACH) return [];
    const { n } = last;
    const because = { code: 'number_earlier', words: [`S/RES/${n}`] } as const;
    return [
      { start: token.start, end: token.end, subject: { kind: 'resolution', n }, confidence: CITED_BEFORE, because },
    ];
  });
}
