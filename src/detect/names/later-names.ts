import type { Facts } from '../../facts/facts.ts';
import { isGivenName, isPartOfAnotherName } from './another-name.ts';
import { holdsOfficeOf, type PageEvidence, pageCountryFit, titleFit, yearsFrom } from './candidates.ts';
import { spansSeam } from './dense-words.ts';
import { fold } from './fold.ts';
import { FORM_CLASS } from './form-class.ts';
import { type FoundName, overlaps } from './found-name.ts';
import type { Hit } from './hits.ts';
import type { Bearer, NamesIndex } from './names-index.ts';
import type { PassageNames } from './passage-names.ts';
import type { Office } from './people.ts';
import { OPENS_ALONE, OPENS_ANYWHERE, OPENS_BY_NICKNAME, prominence } from './prominence.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { isGroupSurname, isWordSurname } from './word-surnames.ts';

/** Who the page names in full, with the surest place. */
export type Introduced = ReadonlyMap<number, FoundName>;

interface Decision {
  readonly person: number;
  readonly confidence: number;
  readonly because: FoundName['because'];
}

const RANK_GAP = 3;
/** A surname of more officials than this (Kim, Lee) is whose the page names, however prominent another is. */
const MOST_NAMESAKES = 12;
const PROMINENCE_GAP = 2;
const TERM_SLACK_YEARS = 1;
/** A page that names so many states is about the world's affairs. */
const NEWS_STATES = 2;
/** What serving in the era of an undated page adds to a person's standing. */
const ERA_BONUS = 2.5;
/** Least rank and fame at which an honorific alone opens. */
const LEAST_RANK = 6;
const LEAST_FAME = 2;
/** Written in nearly every script that the facts know. */
const GREAT_FAME = 8;

interface Page {
  readonly names: NamesIndex;
  readonly evidence: PageEvidence;
  readonly facts: Facts;
  readonly introduced: Introduced;
  /** Surnames that the facts list as words or as other people's. */
  readonly confusable: ReadonlySet<string>;
}

function fitsSex(page: Page, person: number, around: Surroundings): boolean {
  const sex = page.names.people.sex(person);
  return around.sex === undefined || sex === undefined || sex === around.sex;
}

/** Prominence on the page's day; where it tells none, at any time, and more in the era of which it speaks. */
function standingOn(page: Page, person: number): number {
  const { people } = page.names;
  const { day, era } = page.evidence;
  if (day !== undefined || era === undefined) return prominence(people, person, day);
  const serving = people.offices(person).some((office) => office.rank >= LEAST_RANK && yearsFrom(office, era) === 0);
  return prominence(people, person, undefined) + (serving ? ERA_BONUS : 0);
}

/** A later mention of somebody named in full: by title among namesakes, else the one of clearly highest rank, else the nearest before. */
function fromIntroduced(
  page: Page,
  read: PassageNames,
  hit: Hit,
  bearers: readonly Bearer[],
  around: Surroundings,
): Decision | undefined {
  const known = bearers.flatMap(({ person }) => {
    const introduction = page.introduced.get(person);
    return introduction !== undefined && fitsSex(page, person, around) ? [{ person, introduction }] : [];
  });
  if (known.length === 0) return undefined;
  const offices = (person: number) => page.names.people.offices(person);
  const standing = (person: number) => standingOn(page, person);
  const day = page.evidence.day ?? page.evidence.era;
  const serving = (person: number) =>
    offices(person).filter((office) => day === undefined || yearsFrom(office, day) <= TERM_SLACK_YEARS);
  const fitting = (least: number, held: (person: number) => readonly Office[]) =>
    known.filter(({ person }) => titleFit(held(person), around.titleKinds) >= least);
  const titled = [fitting(2, serving), fitting(1, serving), fitting(1, offices)].find(({ length }) => length > 0) ?? [];
  if (
    titled.length === 0 &&
    around.titleKinds.size > 0 &&
    !known.some(({ introduction }) => introduction.passage === read.index)
  ) {
    return undefined;
  }
  const pool = titled.length > 0 ? titled : known;
  const ranked = pool
    .map((one) => ({ ...one, standing: standing(one.person) }))
    .sort((a, b) => b.standing - a.standing);
  const [first, second] = ranked;
  if (first === undefined) return undefined;
  const nearest = ranked
    .filter(
      ({ introduction }) =>
        introduction.passage < read.index || (introduction.passage === read.index && introduction.start < hit.start),
    )
    .sort((a, b) => b.introduction.passage - a.introduction.passage || b.introduction.start - a.introduction.start)[0];
  const overshadowed = bearers.some(
    ({ person }) =>
      !page.introduced.has(person) &&
      offices(first.person).every(({ rank }) => rank < LEAST_RANK) &&
      bearers.length <= MOST_NAMESAKES &&
      around.sex === undefined &&
      standing(person) >= OPENS_ANYWHERE &&
      standing(person) - first.standing >= RANK_GAP,
  );
  if (overshadowed) return undefined;
  const chosen = second === undefined || first.standing - second.standing >= RANK_GAP ? first : (nearest ?? first);
  const { name } = page.facts.officialAt(chosen.person);
  const certain = second === undefined ? 0.95 : 0.8;
  return {
    person: chosen.person,
    confidence: Math.min(certain, chosen.introduction.confidence),
    because: { code: 'later_surname', words: [name] },
  };
}

/**
 * An office beside a surname that on the page's day only one bearer held, or that one of great fame held once
 * ("President Obama" years after).
 */
function fromTitle(page: Page, bearers: readonly Bearer[], around: Surroundings): Decision | undefined {
  if (around.titleKinds.size === 0) return undefined;
  const famous = bearers.filter(({ person }) => page.names.people.fame(person) >= GREAT_FAME);
  return titled(page, bearers, around, around.has('former')) ?? titled(page, famous, around, true);
}

function titled(page: Page, bearers: readonly Bearer[], around: Surroundings, anyTime: boolean): Decision | undefined {
  const { people } = page.names;
  const { day } = page.evidence;
  const scored = bearers
    .flatMap(({ person, formClass }) => {
      const held = people
        .offices(person)
        .filter((office) => day === undefined || anyTime || yearsFrom(office, day) <= TERM_SLACK_YEARS);
      const fit = titleFit(held, around.titleKinds);
      const country = holdsOfficeOf(held, around.titleCountries);
      if (fit === 0 || !fitsSex(page, person, around) || (around.titleCountries.size > 0 && !country)) return [];
      const local = pageCountryFit(held, page.evidence);
      const fame = people.fame(person);
      if (fit === 1 && fame < 4 && !country) return [];
      if (!country && local === 0 && fame < 5) return [];
      if (formClass === FORM_CLASS.syllable && fame < 7) return [];
      const { era } = page.evidence;
      const inEra = era !== undefined && held.some((office) => yearsFrom(office, era) <= TERM_SLACK_YEARS) ? 1.5 : 0;
      return [{ person, country, score: inEra + fit * 2 + (country ? 2 : 0) + local + fame * 0.2 }];
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined || (second !== undefined && best.score - second.score < 1)) return undefined;
  return {
    person: best.person,
    confidence: best.country ? 0.92 : 0.84,
    because: { code: 'title_surname', words: [around.title ?? '', page.facts.officialAt(best.person).name] },
  };
}

/** "Mr Kirby", "MS. JEAN-PIERRE:" where on the page's day one bearer of some rank is in office and the page speaks of the state. */
function fromHonorific(page: Page, bearers: readonly Bearer[], around: Surroundings): Decision | undefined {
  const day = page.evidence.day ?? page.evidence.era;
  if (!around.has('honorific') || day === undefined) return undefined;
  const { people } = page.names;
  const serving = bearers.filter(({ person, formClass }) => {
    const held = people.offices(person).filter((office) => yearsFrom(office, day) === 0 && office.rank >= LEAST_RANK);
    return (
      formClass === FORM_CLASS.family &&
      held.length > 0 &&
      pageCountryFit(held, page.evidence) > 0 &&
      fitsSex(page, person, around)
    );
  });
  const [only, another] = serving;
  if (only === undefined || another !== undefined || people.fame(only.person) < LEAST_FAME) return undefined;
  return {
    person: only.person,
    confidence: 0.78,
    because: { code: 'title_surname', words: [around.title ?? '', page.facts.officialAt(only.person).name] },
  };
}

/** A surname so prominent on the page's day that it needs no introduction. */
function fromProminence(
  page: Page,
  read: PassageNames,
  hit: Hit,
  bearers: readonly Bearer[],
  around: Surroundings,
): Decision | undefined {
  if (isGivenName(read, hit)) return undefined;
  const { people } = page.names;
  const ranked = bearers
    .filter(({ person, formClass }) => formClass !== FORM_CLASS.syllable && fitsSex(page, person, around))
    .map(({ person }) => ({ person, standing: standingOn(page, person) }))
    .sort((a, b) => b.standing - a.standing);
  const [first, second] = ranked;
  const nickname = bearers.some(({ formClass }) => formClass === FORM_CLASS.nickname);
  if (first === undefined || first.standing < (nickname ? OPENS_BY_NICKNAME : OPENS_ALONE)) return undefined;
  if (second !== undefined && first.standing - second.standing < PROMINENCE_GAP) return undefined;
  const local = pageCountryFit(people.offices(first.person), page.evidence);
  const surname = fold(read.passage.text.slice(hit.start, hit.end));
  if (first.standing < OPENS_ANYWHERE && local < 0.5 && !nickname) return undefined;
  const elsewhere = local > 0 || (page.evidence.countries.size >= NEWS_STATES && !isWordSurname(surname));
  if (page.confusable.has(surname) && (first.standing < OPENS_ANYWHERE || !elsewhere)) return undefined;
  if (isWordSurname(surname) && local === 0) return undefined;
  const official = page.facts.officialAt(first.person);
  return {
    person: first.person,
    confidence: first.standing >= OPENS_ANYWHERE ? 0.88 : 0.78,
    because: { code: 'prominent_surname', words: [official.name, official.roles[0]?.title ?? ''] },
  };
}

/** Only German writes a possessive without an apostrophe; elsewhere "Houthis" are many. */
function isPlural(read: PassageNames, { end }: Hit): boolean {
  const { text, lang } = read.passage;
  return /^s(?![\p{L}\p{N}])/iu.test(text.slice(end, end + 2)) && !(lang?.startsWith('de') ?? false);
}

/** Finds the people whom a passage names by surname, nickname or title alone, outside the full names found. */
export function findLaterNames(page: Page, read: PassageNames, full: readonly FoundName[]): FoundName[] {
  const found: FoundName[] = [];
  const byLength = [...read.hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const hit of byLength) {
    if (full.some((name) => overlaps(name, hit)) || found.some((name) => overlaps(name, hit))) continue;
    const bearers = page.names.bearers(hit.form).filter(({ formClass }) => formClass !== FORM_CLASS.full);
    if (bearers.length === 0 || hit.middle || isPlural(read, hit) || isPartOfAnotherName(read, hit)) continue;
    const around = surroundingsOf(read.passage.text, read.context, hit.start, hit.end);
    if (around.titleKinds.size === 0 && isGroupSurname(fold(read.passage.text.slice(hit.start, hit.end)))) continue;
    if (around.titleKinds.size === 0 && spansSeam(read.passage.text, hit.start, hit.end)) continue;
    const alone = bearers.filter(({ formClass }) => formClass !== FORM_CLASS.syllable || around.titleKinds.size > 0);
    const decision =
      fromIntroduced(page, read, hit, alone, around) ??
      fromTitle(page, alone, around) ??
      fromHonorific(page, alone, around) ??
      fromProminence(page, read, hit, alone, around);
    if (decision !== undefined) found.push({ passage: read.index, start: hit.start, end: hit.end, ...decision });
  }
  return found;
}
