import type { RoleKind } from '../../facts/schema.ts';
import { isForename, opensOtherName } from './mistaken/another-name.ts';
import { opensSentence } from './mistaken/sentence-openers.ts';
import { isWordSurname } from './mistaken/word-surnames.ts';
import type { PassageHit } from './passage-hit.ts';
import type { PassageNames } from './passage-names.ts';
import { FORM_CLASS } from './read/form-class.ts';
import type { Hit } from './read/hits.ts';
import { type PageEvidence, pageCountryFit, wordsOnly, yearsFrom } from './whose/candidates.ts';
import { UN } from './whose/country-number.ts';
import { isAdjectiveOnPage } from './whose/demonym-surnames.ts';
import type { Office } from './whose/people.ts';
import {
  OPENS_ALONE,
  OPENS_ANYWHERE,
  OPENS_BY_INITIALS,
  OPENS_BY_NICKNAME,
  PROMINENCE_GAP,
  standingOffice,
} from './whose/prominence.ts';
import { type Decision, ERA_BONUS, fitsSex, NOTABLE_RANK, type Surname, standingOn } from './whose/surname.ts';
import { openingYear, servedIn, yearsTold } from './whose/told-year.ts';

/** A page that names so many states is about the world's affairs. */
const NEWS_STATES = 2;
/** Two others of standing bear out even a surname that others bear too. */
const GOOD_COMPANY = 2;
/** Prominence that is enough for a surname of one bearer on a page about the state. */
const OPENS_AT_HOME = 7.5;
const SHORTEST_DISTINCT = 4;
const RECENT_YEARS = 5;
/** {@link pageCountryFit} of a state named once. */
const SPOKEN_ONCE = 0.5;
/** Short surnames that are small words of a language ("Ma", "Su"). */
const LONGEST_SMALL_WORD = 3;
/** Whoever stands so high, or whose state the page names, needs but one other to bear out a surname that others bear too. */
const BEYOND_DOUBT = 12;
/** Of so common a surname the page must speak of the state. */
const MOST_BEARERS = 8;

/** Outside a headline in capitals, a word in capitals throughout is as often a label or a sign ("COMBINING MACRON") as a leader. */
function isShouted({ passage, capitals }: PassageNames, { start, end }: Hit): boolean {
  if (capitals === 'all') return false;
  const word = passage.text.slice(start, end);
  return word.length > 1 && word !== word.toLowerCase() && word === word.toUpperCase();
}

/**
 * Whether nobody else in the facts bears the surname, its bearer is in office on the page's day, and the page speaks
 * of the state by its words, or of others of standing: then less prominence will do ("Rumsfeld" on a page of 2005 about the Pentagon).
 */
function isDistinctAtHome({ page, read, hit, bearers }: Surname, person: number): boolean {
  const { day } = page.evidence;
  if (day === undefined || bearers.length > 1) return false;
  const held = page.names.people
    .offices(person)
    .filter((office) => office.rank >= NOTABLE_RANK && yearsFrom(office, day) === 0);
  return (
    held.length > 0 &&
    hit.end - hit.start >= SHORTEST_DISTINCT &&
    !isWordSurname(hit.folded) &&
    !isForename(read, hit) &&
    (pageCountryFit(person, held, wordsOnly(page.evidence)) >= SPOKEN_ONCE ||
      page.company.people.size - (page.company.people.has(person) ? 1 : 0) >= GOOD_COMPANY)
  );
}

/** Whether the person held an office of some rank within a few years of the page's day; true where it tells none. */
function isRecent({ page }: Surname, person: number): boolean {
  const { day } = page.evidence;
  if (day === undefined) return true;
  const offices = page.names.people.offices(person);
  return offices.some((office) => office.rank >= NOTABLE_RANK && yearsFrom(office, day) <= RECENT_YEARS);
}

/** Whether the page speaks of the state that another bearer serves on its day ("Suleiman" on a page about Egypt). */
function isAnothersAtHome({ page, bearers }: Surname, person: number): boolean {
  const { people } = page.names;
  const day = page.evidence.day ?? page.evidence.era;
  if (day === undefined) return false;
  return bearers.some((bearer) => {
    if (bearer.person === person) return false;
    const held = people.offices(bearer.person).filter((office) => yearsFrom(office, day) === 0);
    return held.length > 0 && pageCountryFit(bearer.person, held, wordsOnly(page.evidence)) > 0;
  });
}

/** Whether the page names the UN, which the person serves on its day: no athlete of the name does ("Guterres" at the UN). */
function isOfficerOfUn({ page }: Surname, person: number): boolean {
  const { day, countries } = page.evidence;
  if (day === undefined || !countries.has(UN)) return false;
  return page.names.people.offices(person).some((office) => office.country === UN && yearsFrom(office, day) === 0);
}

/** Offices whose holders meet those who hold the same for other states. */
const MEET: ReadonlySet<RoleKind> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
]);

/** Whether the page names in full somebody who holds the same office for another state on its day ("Lavrov" beside "John Kerry"). */
function hasCounterpart({ page }: Surname, person: number): boolean {
  const { people } = page.names;
  const { day } = page.evidence;
  if (day === undefined) return false;
  const held = (one: number): readonly Office[] =>
    people.offices(one).filter((office) => MEET.has(office.kind) && yearsFrom(office, day) === 0);
  const own = held(person);
  return (
    own.length > 0 &&
    [...page.introduced.keys()].some((one) =>
      held(one).some(({ kind, country }) => own.some((office) => office.kind === kind && office.country !== country)),
    )
  );
}

/** Whether anybody who bears the surname could ever stand so high that it needs no introduction. */
export function mayOpen({ bearers }: PassageHit, { day, era }: PageEvidence): boolean {
  const nickname = bearers.short.some(({ formClass }) => formClass === FORM_CLASS.nickname);
  const most = bearers.most + (day === undefined && era !== undefined ? ERA_BONUS : 0);
  return most >= (nickname ? OPENS_BY_INITIALS : OPENS_AT_HOME);
}

/** Of this rank are heads of states and governments. */
const HEAD_RANK = 10;

/**
 * "22 February 1991: Bush …" in a timeline of 2008: who of the name headed a state in the year that opens the line, or the sentence
 * tells; undefined where that tells nothing against the one who is prominent on the page's day.
 */
function ofItsYear(
  { page, read, hit, bearers }: Surname,
  first: number,
): { readonly person: number | undefined } | undefined {
  if (bearers.length < 2) return undefined;
  const { people } = page.names;
  const { text } = read.passage;
  const opening = openingYear(text);
  const years = opening === undefined ? yearsTold(text, hit.start, hit.end) : [opening];
  if (years.length === 0 || servedIn(people, first, years, NOTABLE_RANK)) return undefined;
  const heads = bearers.filter(({ person }) => servedIn(people, person, years, HEAD_RANK));
  const [only] = heads;
  if (only === undefined) return undefined;
  return { person: opening !== undefined && heads.length === 1 ? only.person : undefined };
}

/** A surname so prominent on the page's day that it needs no introduction. */
export function fromProminence(asked: Surname): Decision | undefined {
  const { page, read, hit, bearers } = asked;
  if (opensOtherName(read, hit)) return undefined;
  if (page.evidence.countries.size === 0 && page.company.people.size === 0) return undefined;
  const { people } = page.names;
  const ranked = bearers
    .map(({ person, formClass }) => ({ person, formClass, standing: standingOn(page, person) }))
    .filter(
      ({ person, formClass, standing }) =>
        fitsSex(asked, person) && (formClass !== FORM_CLASS.syllable || (asked.inside && standing >= OPENS_ANYWHERE)),
    )
    .sort((a, b) => b.standing - a.standing);
  const [first, second] = ranked;
  const nickname = bearers.some(({ formClass }) => formClass === FORM_CLASS.nickname);
  if (isShouted(read, hit) && !nickname) return undefined;
  if (first === undefined) return undefined;
  if (isAdjectiveOnPage(read, hit, people.offices(first.person), page.evidence)) return undefined;
  const initials = nickname && bearers.length === 1 && isShouted(read, hit);
  const least = initials
    ? OPENS_BY_INITIALS
    : nickname
      ? OPENS_BY_NICKNAME
      : isDistinctAtHome(asked, first.person)
        ? OPENS_AT_HOME
        : OPENS_ALONE;
  if (first.standing < least) return undefined;
  if (second !== undefined && first.standing - second.standing < PROMINENCE_GAP) return undefined;
  const local = pageCountryFit(first.person, people.offices(first.person), page.evidence);
  const surname = hit.folded;
  if (surname.length <= LONGEST_SMALL_WORD && opensSentence(surname) && !isWordSurname(surname, read)) {
    return undefined;
  }
  const company = opensSentence(surname)
    ? 0
    : page.company.people.size - (page.company.people.has(first.person) ? 1 : 0);
  if (page.evidence.countries.size === 0 && local === 0 && company === 0) return undefined;
  if (
    first.standing < OPENS_ANYWHERE &&
    local < 0.5 &&
    !nickname &&
    company < (isRecent(asked, first.person) ? 1 : GOOD_COMPANY)
  )
    return undefined;
  if (bearers.length > MOST_BEARERS && local < 0.5) return undefined;
  const elsewhere = local > 0 || (page.evidence.countries.size >= NEWS_STATES && !isWordSurname(surname, read));
  const spoken = pageCountryFit(first.person, people.offices(first.person), wordsOnly(page.evidence));
  const goodCompany = first.standing >= BEYOND_DOUBT || spoken >= SPOKEN_ONCE ? 1 : GOOD_COMPANY;
  const doubted =
    page.confusable.has(surname) && !isOfficerOfUn(asked, first.person) && !hasCounterpart(asked, first.person);
  if (doubted && company < goodCompany && (first.standing < OPENS_ANYWHERE || !elsewhere)) return undefined;
  if (page.company.others.has(first.person) || (local === 0 && isAnothersAtHome(asked, first.person))) return undefined;
  if (isWordSurname(surname, read) && spoken === 0) return undefined;
  if (isForename(read, hit) && (spoken < 1 || company === 0)) return undefined;
  // Asked late, since it takes long: a maker of shirts or a player is meant there as often, and nobody is named in full.
  if (page.introduced.size === 0 && page.evidence.ofSport?.() === true) return undefined;
  const other = ofItsYear(asked, first.person);
  if (other !== undefined && other.person === undefined) return undefined;
  const person = other?.person ?? first.person;
  const official = page.facts.officialAt(person);
  const day = other === undefined ? (page.evidence.day ?? page.evidence.era) : undefined;
  const office = official.roles[standingOffice(people, person, day)];
  return {
    person,
    confidence: first.standing >= OPENS_ANYWHERE ? 0.88 : 0.78,
    because: { code: 'prominent_surname', words: [official.name, office?.title ?? ''] },
  };
}
