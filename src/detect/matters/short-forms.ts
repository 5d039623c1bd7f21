import type { Facts } from '../../facts/facts.ts';
import { bodyInPhrase } from '../citations/bodies.ts';
import { withoutNumber } from '../citations/citation.ts';
import { IS } from '../citations/lexicon.ts';
import { isYearLike } from '../citations/listed.ts';
import type { TokenText } from '../citations/tokens.ts';
import type { Mention } from '../mention.ts';
import { belongsToNumber } from './noun-phrases.ts';

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

/**
 * Short forms of what the page cites by number: "the 2015 resolution" of the only one of that year,
 * "the resolution" of the only one cited before. Offsets are folded.
 */
export function shortForms(
  source: TokenText,
  passage: number,
  facts: Facts,
  cited: readonly Mention[],
  free: (start: number, end: number) => boolean,
): ShortForm[] {
  const numbered = cited.flatMap(({ subject, passage: at, start }) =>
    subject.kind === 'resolution' ? [{ n: subject.n, at, start }] : [],
  );
  const ofOthers = cited.some(({ subject }) => subject.kind === 'document' && subject.symbol.startsWith('A/'));
  if (numbered.length === 0) return [];
  const { tokens, folded } = source;
  return tokens.flatMap((token, index): ShortForm[] => {
    const plain = (token.is & IS.resolution) !== 0 && (token.is & (IS.plural | IS.otherBody | IS.assembly)) === 0;
    if (!plain || belongsToNumber(source, index) || !free(token.start, token.end)) return [];
    const body = bodyInPhrase(source, withoutNumber(token, index))?.body;
    if (body !== undefined && body !== 'council' && body !== 'un') return [];
    const told = yearOf(source, index);
    if (told !== undefined) {
      const [n, ...more] = new Set(numbered.flatMap(({ n: each }) => (facts.yearOf(each) === told.year ? [each] : [])));
      if (n === undefined || more.length > 0 || !free(told.start, told.end)) return [];
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
    const raw = folded.at[token.start] ?? 0;
    const earlier = numbered.filter(({ at, start }) => at < passage || (at === passage && start < raw));
    const [n, ...more] = new Set(earlier.map((each) => each.n));
    const near = earlier.some(({ at }) => passage - at <= REACH);
    if (n === undefined || more.length > 0 || !near) return [];
    const because = { code: 'number_earlier', words: [`S/RES/${n}`] } as const;
    return [
      { start: token.start, end: token.end, subject: { kind: 'resolution', n }, confidence: CITED_BEFORE, because },
    ];
  });
}
