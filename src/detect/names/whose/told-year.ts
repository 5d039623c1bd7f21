import { writtenDates } from '../../article/written-date.ts';
import { YEAR } from './candidates.ts';
import type { People } from './people.ts';

const YEARS = /(?<!\d)(?:19[4-9]|20[0-4])\d(?!\d)/g;
const SENTENCE_END = /[.!?;]["»”)]?\s/u;
/** How far from a name the year of what it did may stand. */
const REACH = 80;
/** A line of a timeline opens with its date. */
const LONGEST_OPENING = 40;
const MOST_BEFORE_DATE = 3;
const opensWithYear = /^\P{L}{0,3}((?:19[4-9]|20[0-4])\d)\s?[:.,)–—-]/u;

/** Years told in the sentence around a name. */
export function yearsTold(text: string, start: number, end: number): readonly number[] {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const behind = text.slice(end, end + REACH).split(SENTENCE_END)[0] ?? '';
  return Array.from(`${before} ${behind}`.matchAll(YEARS), ([year]) => Number(year));
}

/** "22 February 1991: …": the year of the date with which a line of a timeline opens. */
export function openingYear(text: string): number | undefined {
  const head = text.slice(0, LONGEST_OPENING);
  const alone = opensWithYear.exec(head)?.[1];
  if (alone !== undefined) return Number(alone);
  // A colon behind it is no time of day.
  return writtenDates(head.replaceAll(':', ',')).find(
    ({ index, year }) => year !== undefined && index <= MOST_BEFORE_DATE,
  )?.year;
}

/** Whether the person held an office of that rank or a higher one in one of the years. */
export function servedIn(people: People, person: number, years: readonly number[], rank: number): boolean {
  const day = (year: number): number => (year - 1970) * YEAR;
  return people
    .offices(person)
    .some(
      (office) => office.rank >= rank && years.some((year) => office.start < day(year + 1) && office.end >= day(year)),
    );
}
