import { FORM_CLASS } from './read/form-class.ts';
import { YEAR, yearsFrom } from './whose/candidates.ts';
import { UN } from './whose/country-number.ts';
import type { Office } from './whose/people.ts';
import { type Decision, fitsSex, type Surname } from './whose/surname.ts';

/** UTF-16 units on either side of the name in which the year of what is told stands. */
const REACH = 240;
/** A page tells of the past from two years on. */
const LEAST_YEARS = 2;
const HALF = 0.5;
const YEAR_TOLD = /(?<![\p{L}\d-])(?:19[4-9]|20[0-5])\d(?![\p{L}\d])/gu;
/** "UN Secretary-General": the office itself names the UN. */
const NAMES_UN = /(?<!\p{L})(?:UN|U\.N\.|ONU|UNO|ООН|United Nations|Nations unies|Naciones Unidas)(?!\p{L})/iu;

/** The middles of the past years, days since 1970, of which the words around the name tell. */
function pastYears({ read: { passage }, hit: { start, end } }: Surname, day: number): readonly number[] {
  const last = day / YEAR + 1970 - LEAST_YEARS;
  const words = passage.text.slice(Math.max(0, start - REACH), end + REACH);
  return Array.from(words.matchAll(YEAR_TOLD), ([year]) => Number(year))
    .filter((year) => year <= last)
    .map((year) => (year + HALF - 1970) * YEAR);
}

/**
 * "In 1994 UN Secretary-General Boutros-Ghali" on a page of long after: the only bearer who held the very office, of a
 * state that the title or else the page names, in a year that the words around tell.
 */
export function fromPastTitle(surname: Surname): Decision | undefined {
  const { page, bearers, around } = surname;
  const { day, countries } = page.evidence;
  if (day === undefined || around.titleKinds.size === 0) return undefined;
  const years = pastYears(surname, day);
  if (years.length === 0) return undefined;
  const named = around.titleCountries.size > 0 ? around.titleCountries : countries;
  const ofUn = NAMES_UN.test(around.title ?? '') || (countries.get(UN) ?? 0) > 0;
  const fits = (office: Office): boolean =>
    around.titleKinds.has(office.kind) &&
    (named.has(office.country) || (office.country === UN && ofUn)) &&
    years.some((year) => yearsFrom(office, year) <= HALF);
  const [only, another] = bearers.filter(
    ({ person, formClass }) =>
      formClass === FORM_CLASS.family && fitsSex(surname, person) && page.names.people.offices(person).some(fits),
  );
  if (only === undefined || another !== undefined) return undefined;
  const { name } = page.facts.officialAt(only.person);
  return {
    person: only.person,
    confidence: 0.84,
    because: { code: 'title_surname', words: [around.title ?? '', name] },
  };
}
