import { FORM_CLASS } from './read/form-class.ts';
import { YEAR, yearsFrom } from './whose/candidates.ts';
import type { Office } from './whose/people.ts';
import { type Decision, fitsSex, type Surname } from './whose/surname.ts';

/** UTF-16 units on either side of the name in which the year of what is told stands. */
const REACH = 240;
/** A page tells of the past from two years on. */
const LEAST_YEARS = 2;
/** Of two of a name the one of whom the news of other countries tells. */
const LEAST_FAME = 3;
const HALF = 0.5;
const YEAR_TOLD = /(?<![\p{L}\d-])(?:19[4-9]|20[0-5])\d(?![\p{L}\d])/gu;
/** "In 1991, President Bush said": the year that opens the sentence is that of the office; bounded: REACH_OPENING. */
const OPENED_BY_YEAR =
  /(?:^|[.!?]["”’]?[ \u00a0])In (?:\p{Lu}\p{Ll}+ )?((?:19|20)\d\d),? (?:(?:[\p{L}'’-]+|(?:\p{Lu}\.)+) ){1,4}$/u;
const REACH_OPENING = 72;

const middleOf = (year: number): number => (year + HALF - 1970) * YEAR;

function decided({ page, around }: Surname, person: number): Decision {
  const { name } = page.facts.officialAt(person);
  return { person, confidence: 0.84, because: { code: 'title_surname', words: [around.title ?? '', name] } };
}

/** The middles of the past years, days since 1970, of which the words around the name tell. */
function pastYears({ read: { passage }, hit: { start, end } }: Surname, day: number): readonly number[] {
  const last = day / YEAR + 1970 - LEAST_YEARS;
  const words = passage.text.slice(Math.max(0, start - REACH), end + REACH);
  return Array.from(words.matchAll(YEAR_TOLD), ([year]) => Number(year))
    .filter((year) => year <= last)
    .map(middleOf);
}

/** The only bearer who held the very office in the year that opens the sentence, whoever of the name is known better. */
export function fromOpeningYear(surname: Surname): Decision | undefined {
  const { page, read, bearers, around, hit } = surname;
  if (around.titleKinds.size === 0 || bearers.length < 2) return undefined;
  const before = read.passage.text.slice(Math.max(0, hit.start - REACH_OPENING), hit.start);
  const told = OPENED_BY_YEAR.exec(before)?.[1];
  if (told === undefined) return undefined;
  const { people } = page.names;
  const year = middleOf(Number(told));
  const fits = (office: Office): boolean =>
    around.titleKinds.has(office.kind) &&
    (around.titleCountries.size === 0 || around.titleCountries.has(office.country)) &&
    yearsFrom(office, year) === 0;
  const [only, another] = bearers.filter(({ person }) => people.offices(person).some(fits));
  if (only === undefined || another !== undefined || people.fame(only.person) < LEAST_FAME) return undefined;
  return decided(surname, only.person);
}

/**
 * "In 1994 UN Secretary-General Boutros-Ghali" on a page of long after: the only bearer who held the very office, of the
 * UN or a state that the title or else the page names, in a year that the words around tell.
 */
export function fromPastTitle(surname: Surname): Decision | undefined {
  const { page, bearers, around } = surname;
  const { day, countries } = page.evidence;
  if (day === undefined || around.titleKinds.size === 0) return undefined;
  const years = pastYears(surname, day);
  const named = around.titleCountries.size > 0 ? around.titleCountries : countries;
  const fits = (office: Office): boolean =>
    around.titleKinds.has(office.kind) &&
    named.has(office.country) &&
    years.some((year) => yearsFrom(office, year) <= HALF);
  const [only, another] = bearers.filter(
    ({ person, formClass }) =>
      formClass === FORM_CLASS.family && fitsSex(surname, person) && page.names.people.offices(person).some(fits),
  );
  if (only === undefined || another !== undefined) return undefined;
  return decided(surname, only.person);
}
