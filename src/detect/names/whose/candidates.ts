import type { RoleKind } from '../../../facts/schema.ts';
import { UN } from './country-number.ts';
import type { Office, People } from './people.ts';
import type { Surroundings } from './surroundings.ts';

/** What of the page weighs on every name in it. */
export interface PageEvidence {
  /** The article's day, days since 1970; undefined where the page tells none. */
  readonly day: number | undefined;
  /** {@link eraOf} of a page without a date: leans a choice, never rules a person out. */
  readonly era?: number;
  /** How often each state is named on the page. */
  readonly countries: ReadonlyMap<number, number>;
  /** The page names no state and tells of players, singers and other trades more than of offices: whom it names are hardly officials. */
  readonly ofOthers?: boolean;
  /** {@link isOfSport}, told when first asked. */
  readonly ofSport?: () => boolean;
  /** It names trades more than offices: where it is {@link ofSport}, those of players. */
  readonly namesPlayers?: boolean;
  /** {@link compatriotsOf}, told when first asked: the people whom the page names, by the states that they speak for. */
  readonly compatriots?: () => ReadonlyMap<number, ReadonlySet<number>>;
}

/** Days of a year. */
export const YEAR = 365.25;
/** Between namesakes ("King Abdullah") the living one is meant. */
const DEAD_COST = 0.08;

/** What serving in an office of this rank and above adds at the page's time. */
const SERVING = 0.06;
const LEAST_SERVING = 4;
/** What a year between the era of an undated page and the nearest office takes away, and the most of it. */
const ERA_COST = 0.006;
const MOST_ERA_COST = 0.25;

/** Kinds that news words confuse: a "leader" may be a president, an "envoy" an ambassador. */
const ALIKE: Readonly<Partial<Record<RoleKind, readonly RoleKind[]>>> = {
  'head-of-state': ['head-of-government', 'party-leader'],
  'head-of-government': ['head-of-state'],
  'party-leader': ['head-of-state', 'head-of-government', 'other', 'legislator', 'military'],
  'foreign-minister': ['minister', 'diplomat'],
  'defence-minister': ['minister', 'military'],
  minister: ['foreign-minister', 'defence-minister', 'other', 'legislator'],
  'un-ambassador': ['diplomat', 'un-official'],
  diplomat: ['un-ambassador', 'un-official', 'foreign-minister'],
  'un-official': ['diplomat', 'other'],
  military: ['defence-minister', 'other'],
  'security-adviser': ['other', 'diplomat'],
  legislator: ['party-leader'],
  spokesperson: ['diplomat'],
  other: ['minister', 'legislator'],
};

/** Years between a day and the office's term; 0 within it. */
export function yearsFrom(office: Office, day: number): number {
  if (day < office.start) return office.start === Number.POSITIVE_INFINITY ? 0 : (office.start - day) / YEAR;
  if (day > office.end) return (day - office.end) / YEAR;
  return 0;
}

/** Years between the page's day and the person's nearest term of office; 0 where either is unknown. */
export function yearsAway(people: People, person: number, day: number | undefined): number {
  if (day === undefined) return 0;
  return Math.min(...people.offices(person).map((office) => yearsFrom(office, day)));
}

/** The highest rank the person held within `slack` years of the page's day (of all time where it tells none). */
export function rankAt(people: People, person: number, day: number | undefined, slack: number): number {
  let best = 0;
  for (const office of people.offices(person)) {
    if (office.rank > best && (day === undefined || yearsFrom(office, day) <= slack)) best = office.rank;
  }
  return best;
}

/** How well the titles beside the name fit an office of the person: 2 the kind itself, 1 one like it, 0 none. */
export function titleFit(offices: readonly Office[], kinds: ReadonlySet<RoleKind>): 0 | 1 | 2 {
  let fit: 0 | 1 | 2 = 0;
  for (const { kind } of offices) {
    if (kinds.has(kind)) return 2;
    for (const alike of ALIKE[kind] ?? []) if (kinds.has(alike)) fit = 1;
  }
  return fit;
}

export function holdsOfficeOf(offices: readonly Office[], countries: ReadonlySet<number>): boolean {
  return offices.some(({ country }) => country !== 0 && countries.has(country));
}

/** What the page says by its words alone, whomever it names. */
export function wordsOnly({ day, era, countries, ofOthers }: PageEvidence): PageEvidence {
  return {
    day,
    countries,
    ...(era === undefined ? {} : { era }),
    ...(ofOthers === undefined ? {} : { ofOthers }),
  };
}

/** Years before and after the term of a permanent representative in which the name of the UN speaks for one. */
const POST_SLACK_YEARS = 1;

/** Whether the office is that of a representative to the UN at about the page's day. */
export const isAtUn = (office: Office, day: number | undefined): boolean =>
  office.kind === 'un-ambassador' && day !== undefined && yearsFrom(office, day) <= POST_SLACK_YEARS;

/** Naming a state, or others of it, so often says all that a page can say. */
const ENOUGH = 2;

/** How much the page as a whole, others whom it names included, speaks of the states in which the person held office, 0 to 1. */
export function pageCountryFit(person: number, offices: readonly Office[], page: PageEvidence): number {
  let most = 0;
  for (const office of offices) {
    const { country } = office;
    if (country === 0) continue;
    const atUn = isAtUn(office, page.day) ? (page.countries.get(UN) ?? 0) : 0;
    most = Math.max(most, page.countries.get(country) ?? 0, atUn);
  }
  if (most < ENOUGH && page.compatriots !== undefined) {
    const compatriots = page.compatriots();
    for (const { country } of offices) {
      const named = compatriots.get(country);
      const others = named === undefined ? 0 : named.size - (named.has(person) ? 1 : 0);
      most = Math.max(most, (page.countries.get(country) ?? 0) + others);
    }
  }
  return Math.min(1, most / ENOUGH);
}

/** What an occupation beside the name takes away, where no office stands there. */
const OCCUPATION_COST = 0.3;
/** Presidents have been businessmen. */
const OCCUPATION_OF_THE_KNOWN = 0.08;
const KNOWN = 3;
/** More than a page can say: nobody calls the foreign minister of the day an actor. */
const TRADE_IN_OFFICE = 0.8;
/** The more ordinary the name. */
const TRADE_BY_ORDINARY = 1.5;
/** Legislators follow trades. */
const LEAST_TRADED = 5;

function occupationCost(people: People, person: number, around: Surroundings, page: PageEvidence): number {
  const offices = people.offices(person);
  if (titleFit(offices, around.titleKinds) > 0) return 0;
  const { day } = page;
  if (around.trade && titleFit(offices, around.nearKinds) === 0) {
    const serving =
      day !== undefined && offices.some((office) => office.rank >= LEAST_TRADED && yearsFrom(office, day) === 0);
    return serving ? TRADE_IN_OFFICE : OCCUPATION_OF_THE_KNOWN + people.ordinary(person) * TRADE_BY_ORDINARY;
  }
  if (!around.has('occupation')) return 0;
  return people.fame(person) >= KNOWN ? OCCUPATION_OF_THE_KNOWN : OCCUPATION_COST;
}

/** Heads of states and governments whose names are hardly anybody else's are spoken of for generations. */
const HEAD_RANK = 10;
const LEAST_ORDINARY = 0.06;
const REMEMBERED = 0.35;

/** How much of what the years take away is taken from this person. */
function remembered(people: People, person: number): number {
  const headed = people.offices(person).some(({ rank }) => rank === HEAD_RANK);
  return headed && people.ordinary(person) < LEAST_ORDINARY ? REMEMBERED : 1;
}

/**
 * How sure a full name is this person's, about 0 to 1 (above 1 where much speaks for it): what the facts know of the person on the page's day,
 * and what the text says beside the name. Weights were set on annotated articles; `npm run evaluate`
 * prints how well the numbers keep their word.
 */
export function weighFullName(people: People, person: number, around: Surroundings, page: PageEvidence): number {
  const offices = people.offices(person);
  const fame = people.fame(person);
  const rank = rankAt(people, person, page.day, 8);
  const away = yearsAway(people, person, page.day);
  let weight = 0.66;
  weight += Math.min(0.3, fame * 0.05);
  weight += rank >= 8 ? 0.14 : rank >= 6 ? 0.09 : rank >= 5 ? 0.04 : 0;
  weight -= people.ordinary(person);
  weight += titleFit(offices, around.titleKinds) * 0.12;
  weight += titleFit(offices, around.nearKinds) * 0.06;
  if (holdsOfficeOf(offices, around.titleCountries)) weight += 0.12;
  if (holdsOfficeOf(offices, around.nearCountries)) weight += 0.12;
  weight += 0.2 * pageCountryFit(person, offices, page);
  if (around.titleCountries.size > 0 && !holdsOfficeOf(offices, around.titleCountries)) weight -= 0.12;
  const time = page.day ?? page.era;
  if (time !== undefined && rank >= LEAST_SERVING && offices.some((office) => yearsFrom(office, time) === 0))
    weight += SERVING;
  if (away > 1) weight -= Math.min(0.4, away * 0.015) * (1 - fame * 0.09) * remembered(people, person);
  if (page.day !== undefined && people.died(person) !== 0 && page.day / YEAR + 1970 > people.died(person) + 1)
    weight -= DEAD_COST;
  if (page.day === undefined && page.era !== undefined) {
    weight -= Math.min(MOST_ERA_COST, yearsAway(people, person, page.era) * ERA_COST);
  }
  if (page.day !== undefined && people.born(person) !== 0 && page.day / YEAR + 1970 - people.born(person) < 16)
    weight -= 0.6;
  weight -= occupationCost(people, person, around, page);
  if (around.sex !== undefined && people.sex(person) !== undefined && people.sex(person) !== around.sex) weight -= 0.4;
  return weight;
}
