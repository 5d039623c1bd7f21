import type { Facts } from '../../../facts/facts.ts';
import type { PageText } from '../../page-text.ts';
import type { FoundName } from '../found-name.ts';
import type { People } from './people.ts';

const FIRST_YEAR = 1945;
const DAY_OF_YEAR = 182;
const DAYS_A_YEAR = 365.25;
/** Offices below this rank are held too long, and dated too loosely, to tell a year. */
const LEAST_RANK = 5;
/** What a year written in the text adds, once a mention, up to three. */
const WRITTEN_YEAR = 0.3;
const MOST_WRITTEN = 3;
const SURE = 0.7;

const YEAR = /(?<!\d)(?:19[4-9]|20[0-5])\d(?!\d)/g;

const yearOf = (day: number): number => Math.floor(day / DAYS_A_YEAR) + 1970;

/**
 * The time of which a page without a date speaks, as a day in the middle of a year (days since 1970): the
 * year in which most of the people whom it names in full held an office, short terms weighing more.
 * It decides between namesakes and is never shown as the article's date. Undefined where nobody is named.
 */
export function eraOf(people: People, named: readonly FoundName[], page: PageText, facts: Facts): number | undefined {
  const lastYear = Number(facts.asOf.slice(0, 4));
  const votes = new Float64Array(lastYear - FIRST_YEAR + 1);
  const persons = new Set(named.filter(({ confidence }) => confidence >= SURE).map(({ person }) => person));
  if (persons.size === 0) return undefined;
  for (const person of persons) {
    const inOffice = new Set<number>();
    for (const { start, end, rank } of people.offices(person)) {
      if (rank < LEAST_RANK || start === Number.NEGATIVE_INFINITY) continue;
      const last = Math.min(lastYear, Number.isFinite(end) ? yearOf(end) : lastYear);
      for (let year = Math.max(FIRST_YEAR, yearOf(start)); year <= last; year += 1) inOffice.add(year);
    }
    for (const year of inOffice)
      votes[year - FIRST_YEAR] = (votes[year - FIRST_YEAR] ?? 0) + 1 / Math.sqrt(inOffice.size);
  }
  if (votes.every((vote) => vote === 0)) return undefined;
  const written = new Map<number, number>();
  for (const { text } of page.passages) {
    for (const [match] of text.matchAll(YEAR)) written.set(Number(match), (written.get(Number(match)) ?? 0) + 1);
  }
  for (const [year, times] of written) {
    const vote = votes[year - FIRST_YEAR] ?? 0;
    // A year in which nobody named was in office is history that the text recalls ("the 1967 borders").
    if (vote > 0) votes[year - FIRST_YEAR] = vote + WRITTEN_YEAR * Math.min(times, MOST_WRITTEN);
  }
  const best = Math.max(...votes);
  const years = Array.from(votes.keys()).filter((i) => votes[i] === best);
  const middle = FIRST_YEAR + (years[years.length >> 1] ?? 0);
  return Math.round((middle - 1970) * DAYS_A_YEAR) + DAY_OF_YEAR;
}
