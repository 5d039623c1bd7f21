import { familiesOfResolution } from '../matters/words/matter-words.ts';
import { bracketedDays } from './bracketed-day.ts';
import { because, type Court, council, type Judgement } from './judge.ts';
import { IS, OTHER_BODIES } from './lexicon.ts';
import { type Item, isYearLike } from './listed.ts';
import type { Parsed } from './page-evidence.ts';

const SURE = {
  owned: 0.9,
  year: 0.9,
  cited: 0.88,
  interleaved: 0.85,
  number: 0.8,
  later: 0.8,
  mechanism: 0.8,
  article: 0.8,
};

/** Whether the passage names the Council and no other body. */
function onlyCouncil({ passage }: Court): boolean {
  return (
    passage.bodies.some((token) => (token.is & IS.council) !== 0) &&
    !passage.bodies.some((token) => (token.is & OTHER_BODIES) !== 0)
  );
}

/** Whether the citation before a bare number is the Council's, as the page shows. */
function followsCouncil({ citation }: Parsed, { page }: Court): boolean {
  return (citation.before?.items ?? []).every(({ number }) => !page.others.has(number));
}

/** Whether another body is named between the citation before and the number ("… 1701, the city council's 1559"). */
function isParted({ citation }: Parsed, item: Item, { passage }: Court): boolean {
  const from = citation.before?.end ?? 0;
  return passage.bodies.some(({ start, is }) => start >= from && start < item.start && (is & OTHER_BODIES) !== 0);
}

function sameFamily(n: number, { citation }: Parsed, { facts }: Court): boolean {
  const families = familiesOfResolution(facts, n);
  return (citation.before?.items ?? []).some(({ number }) =>
    [...familiesOfResolution(facts, number)].some((family) => families.has(family)),
  );
}

/** Whether the day that the bracket behind the number may hold is that of the adoption. */
function fitsDay({ number, numberEnd, sign }: Item, { facts, passage }: Court): boolean {
  const days = bracketedDays(passage.source.folded.text.slice(numberEnd, sign?.end));
  return days.length === 0 || days.includes(facts.resolution(number)?.date ?? '');
}

/**
 * A number without a word for "resolution": the Council's only where its hint and the page
 * agree, and never a number that the facts do not know.
 */
export function judgeBare(parsed: Parsed, item: Item, court: Court): Judgement | undefined {
  const { facts, page, matterWord } = court;
  const { hint } = parsed.citation;
  const n = item.number;
  const known = facts.yearOf(n);
  const named = page.councilNamed;
  if (known === undefined || page.others.has(n)) return undefined;
  const given = (sure: number, words: string) => council(item, facts, sure, because('number_earlier', words), false);
  if (hint === 'year') {
    const supported = named !== undefined || page.voice || page.council.size > 0;
    if (!supported || item.sign?.year !== known || !fitsDay(item, court)) return undefined;
    return council(item, facts, SURE.year, because('number_year', String(known)), false);
  }
  if (isYearLike(n)) return undefined;
  const cited = page.council.get(n);
  if (cited !== undefined && hint !== 'later' && (hint !== 'number' || onlyCouncil(court)))
    return given(SURE.cited, cited);
  if (hint === 'owned') return given(SURE.owned, named?.words ?? '');
  if (hint === 'mechanism') {
    const words = named?.words ?? (page.unNamed ? matterWord(n) : undefined);
    return words === undefined ? undefined : given(SURE.mechanism, words);
  }
  if (named === undefined) return undefined;
  if (hint === 'number') return onlyCouncil(court) ? given(SURE.number, named.words) : undefined;
  if (!followsCouncil(parsed, court)) return undefined;
  if (hint === 'interleaved') return given(SURE.interleaved, named.words);
  if (hint === 'article' && page.cited.has(n)) return given(SURE.article, named.words);
  // "la résolution 2240, reconduite par la 2312 et la 2380"
  return (hint === 'later' || hint === 'article') &&
    parsed.citation.before !== undefined &&
    !isParted(parsed, item, court) &&
    sameFamily(n, parsed, court)
    ? given(SURE.later, named.words)
    : undefined;
}
