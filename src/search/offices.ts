import type { ContextWord } from '../detect/names/read/context-word.ts';
import { dayNumber } from '../detect/names/whose/days.ts';
import type { Office, People } from '../detect/names/whose/people.ts';
import type { RoleKind } from '../facts/schema.ts';
import type { SearchWord } from './words.ts';

/** Words of the query that name an office or a state, and what they mean. */
export interface Told {
  readonly meanings: readonly ContextWord[];
  readonly covers: readonly SearchWord[];
}

/** Whom a state alone brings to mind. */
const FIRST_OF_A_STATE = ['head-of-state', 'head-of-government', 'foreign-minister', 'un-ambassador'] as const;

const YEAR = /^(?:19|20)\d\d$/;
export const isYear = ({ text }: SearchWord): boolean => YEAR.test(text);

/** Whether an office is what all of the words tell. */
function isTold(office: Office, told: readonly Told[]): boolean {
  return told.every(({ meanings }) =>
    meanings.some(
      ({ kind, country }) =>
        (kind === undefined || kind === office.kind) && (country === 0 || country === office.country),
    ),
  );
}

const heldIn = (office: Office, year: number): boolean =>
  office.start <= dayNumber(`${year}`, 'last') && office.end >= dayNumber(`${year}`, 'first');

/** What a query says of an office: its kind, its state, years in which it was held. */
export class OfficeQuery {
  readonly #people: People;
  readonly #told: readonly Told[];
  readonly #years: readonly number[];

  constructor(people: People, told: readonly Told[], words: readonly SearchWord[]) {
    this.#people = people;
    this.#told = told;
    this.#years = words.filter(isYear).map(({ text }) => Number(text));
  }

  /** Whether somebody held such an office in the years named; on `day`, where one is given. */
  isHeldBy(person: number, day?: number): boolean {
    return this.#people
      .offices(person)
      .some(
        (office) =>
          isTold(office, this.#told) &&
          this.#years.every((year) => heldIn(office, year)) &&
          (day === undefined || (office.start <= day && office.end >= day)),
      );
  }

  /** All who held such an office; of a state alone, the first of it. */
  holders(): ReadonlySet<number> {
    const kinds = this.#meant(({ kind }) => kind);
    const countries = this.#meant(({ country }) => (country === 0 ? undefined : country));
    const found = new Set<number>();
    for (const kind of kinds.size > 0 ? kinds : new Set<RoleKind>(FIRST_OF_A_STATE)) {
      for (const country of countries) {
        for (const person of this.#people.holders(kind, country)) if (this.isHeldBy(person)) found.add(person);
      }
    }
    return found;
  }

  #meant<T>(of: (word: ContextWord) => T | undefined): Set<T> {
    return new Set(this.#told.flatMap(({ meanings }) => meanings.flatMap((word) => of(word) ?? [])));
  }

  /** Whether an office is named, and not a state alone. */
  get namesOffice(): boolean {
    return this.#told.some(({ meanings }) => meanings.some(({ category }) => category === 'title'));
  }
}
